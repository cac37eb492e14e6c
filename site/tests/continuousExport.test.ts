import { lstat, mkdir, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { expect, it } from 'vitest'

import { publishing } from './support/changes.ts'
import { createFolder } from './support/createFolder.ts'
import { startFakeCms, startTestSite } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

async function prepare() {
  const cms = await startFakeCms()
  const out = join(await createFolder(), 'www')
  const site = await startTestSite({ cms, env: { EXPORT_DIR: out } })
  const has = (path: string) => stat(join(out, path)).then(Boolean, () => false)
  await waitUntil('the first export is there', () => has('index.html'))
  return { cms, out, site, has }
}

it('the current release is kept as plain files, and only what changed is written', async () => {
  const { cms, out, has } = await prepare()
  const before = await stat(join(out, 'about/index.html'))
  const isThere = (await lstat(out)).isSymbolicLink()
  cms.publish(publishing({ id: 'exported', picture: 'field' }))
  cms.publish({
    ...{ type: 'document', collection: 'redirects', id: 'r' },
    document: { id: 'r', from: '/old/', to: { type: 'address', address: '/contact/' } },
  })
  await waitUntil('it is exported', () => has('case-studies/exported/index.html'))
  expect(isThere).toBe(true)
  expect(await readFile(join(out, 'case-studies/exported/index.html'), 'utf8')).toContain('Study exported')
  expect(await readFile(join(out, '_redirects'), 'utf8')).toContain('/old/ /contact/ 308\n')
  expect(await readdir(join(out, 'media'))).toHaveLength(3)
  // The stand-in's pages list all case studies; the page for what does not exist does not.
  expect((await stat(join(out, '404.html'))).nlink).toBeGreaterThan(1)
  expect((await stat(join(out, 'about/index.html'))).ino).not.toBe(before.ino)
})

it('two versions are kept: the one that is served, and the one before', async () => {
  const { cms, out, has } = await prepare()
  for (const id of ['a', 'b', 'c']) {
    cms.publish(publishing({ id }))
    await waitUntil(`${id} is exported`, () => has(`case-studies/${id}/index.html`))
  }
  const list = async () => (await readdir(dirname(out))).filter((name) => name.startsWith('.www-'))
  await waitUntil('the others are gone', async () => (await list()).length === 2)
  expect(await list()).toContain(await readlink(out))
})

it('what a killed process left unfinished is cleared away, and the export before it stays until there is another', async () => {
  const { cms, out, site, has } = await prepare()
  await site.stop()
  const unfinished = join(dirname(out), '.www-unfinished')
  await mkdir(unfinished)
  await writeFile(join(unfinished, 'index.html'), 'half')
  await cms.stop()
  const again = await startTestSite({ cms, folder: site.folder, env: { ...site.env, EXPORT_DIR: out } })
  expect(await has('index.html')).toBe(true)
  await cms.start()
  cms.publish(publishing({ id: 'later' }))
  await waitUntil('it is exported', () => has('case-studies/later/index.html'))
  await waitUntil(
    'nothing is unfinished',
    async () => !(await readdir(dirname(out))).includes('.www-unfinished'),
  )
  expect((await again.health()).status).toBe('ok')
})

it('a folder that holds something else is refused in a sentence and not touched', async () => {
  const cms = await startFakeCms()
  const out = await createFolder()
  await writeFile(join(out, 'letter.txt'), 'Dear')
  await expect(startTestSite({ cms, env: { EXPORT_DIR: out } })).rejects.toThrow(
    /^EXPORT_DIR .+ nothing is\.$/,
  )
  expect(await readFile(join(out, 'letter.txt'), 'utf8')).toBe('Dear')
})
