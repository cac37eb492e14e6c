import { findNear } from './findNear.ts'
import { listAddresses } from './listAddresses.ts'

/** Suggests pages whose address is near the one that does not exist. What it knows it reads from the sitemap, here alone. */
const section = document.querySelector<HTMLElement>('[data-near]')
const list = section?.querySelector('ul')

if (section && list) {
  const read = async (path: string) => {
    const response = await fetch(path)
    return response.ok ? response.text() : ''
  }
  const near = findNear({
    path: location.pathname,
    addresses: await listAddresses({ path: location.pathname, read }),
  })
  for (const { href, words } of near) {
    const link = document.createElement('a')
    link.href = href
    link.textContent = words
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
  section.hidden = near.length === 0
}
