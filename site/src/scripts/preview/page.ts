/** Has the links of a page lead to pages in preview, and those that leave the site to a window of their own. */
export function toPreviewLinks(page: Document, root: string): void {
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    if (isPage(href)) link.setAttribute('href', root + href)
    else if (!href.startsWith('#') && !href.startsWith(root)) {
      link.setAttribute('target', '_blank')
      link.setAttribute('rel', 'noopener')
    }
  }
}

/** Whether an address is that of a page of this site: these alone end in a slash. */
function isPage(href: string): boolean {
  return /^\/([^?#]*\/)?([?#].*)?$/.test(href) && !href.startsWith('//') && !href.startsWith('/preview/')
}

/** Loads the styles of another page that this one lacks, so that it is never shown without them. */
export async function loadNewStyles(page: Document): Promise<void> {
  const known = new Set([...document.querySelectorAll('link[rel="stylesheet"]')].map(toAddress))
  const missing = [...page.head.querySelectorAll('link[rel="stylesheet"]')].filter(
    (link) => !known.has(toAddress(link)),
  )
  await Promise.all(
    missing.map((link) => {
      const own = document.importNode(link, true)
      const loaded = new Promise((resolve) => {
        own.addEventListener('load', resolve)
        own.addEventListener('error', resolve)
      })
      document.head.append(own)
      return loaded
    }),
  )
}

function toAddress(link: Element): string | null {
  return link.getAttribute('href')
}
