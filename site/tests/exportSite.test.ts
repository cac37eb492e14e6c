import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { toMediaPath } from '@throughline/shared'
import { expect, it } from 'vitest'

import { exportSite } from '../publisher/export/exportSite.ts'
import { createContent } from './fixtures/content.ts'
import { publishing } from './support/changes.ts'
import { brokenWord, createBuild } from './support/createBuild.ts'
import { createFolder } from './support/createFolder.ts'
import { type FakeCms, secret } from './support/FakeCms.ts'
import { startFakeCms } from './support/startTestSite.ts'

const siteUrl = 'https://example.org'

async function prepare() {
  const cms = await startFakeCms()
  const folder = await createFolder()
  const build = await createBuild({ directory: join(folder, 'build') })
  const env = { CMS_URL: cms.url, PUBLISH_WEBHOOK_SECRET: secret, SITE_URL: siteUrl }
  const run = (directory: string) => exportSite({ env, build, directory })
  return { cms, folder, run, out: join(folder, 'out') }
}

function addRedirect(cms: FakeCms, from = '/old/'): void {
  const to = { type: 'document', document: { collection: 'services', id: 'walking' } } as const
  cms.publish({ type: 'document', collection: 'redirects', id: from, document: { id: from, from, to } })
}

it('the whole site is written as plain files', async () => {
  const { cms, out, run } = await prepare()
  addRedirect(cms)
  cms.publish(publishing({ id: 'pictured', picture: 'field' }))
  await run(out)
  const read = (path: string) => readFile(join(out, path), 'utf8')
  expect(await read('index.html')).toContain('<h1>')
  expect(await read('case-studies/pictured/index.html')).toContain('Study pictured')
  expect(await read('feed.xml')).toContain(siteUrl)
  expect(await read('404.html')).toContain('Not here')
  expect(await readdir(join(out, 'assets'))).toHaveLength(1)
  expect(await read('old/index.html')).toContain(
    '<link rel="canonical" href="https://example.org/services/walking/">',
  )
  expect(await read('old/index.html')).toContain('content="0; url=/services/walking/"')
  expect(await read('_redirects')).toContain('/old/ /services/walking/ 308\n')
  const field = createContent().documents.media['field']
  if (field === undefined) throw new Error('The fixtures have no picture.')
  expect(await read(decodeURIComponent(toMediaPath(field.original)))).toBe('The bytes of field.jpg.')
})

it('a redirect from a file of an older site is a page where hosts show it as one, and in any case in _redirects', async () => {
  const { cms, out, run } = await prepare()
  for (const from of ['/old.html', '/older/page.php', '/both.html', '/both.html/']) addRedirect(cms, from)
  await run(out)
  const read = (path: string) => readFile(join(out, path), 'utf8')
  expect(await read('old.html')).toContain('content="0; url=/services/walking/"')
  expect(await read('both.html/index.html')).toContain('content="0; url=/services/walking/"')
  expect(await readdir(out)).not.toContain('older')
  for (const from of ['/old.html', '/older/page.php', '/both.html', '/both.html/'])
    expect(await read('_redirects')).toContain(`${from} /services/walking/ 308\n`)
})

it('an earlier export is replaced as a whole, and nothing is left beside it', async () => {
  const { cms, folder, out, run } = await prepare()
  cms.publish(publishing({ id: 'brief' }))
  await run(out)
  cms.publish({ type: 'document', collection: 'case-studies', id: 'brief', document: null })
  await run(out)
  expect(await readdir(join(out, 'case-studies'))).not.toContain('brief')
  expect((await readdir(folder)).sort()).toEqual(['build', 'out'])
})

it('what a killed run left is cleared away, and an earlier export that it had moved comes back', async () => {
  const { cms, folder, out, run } = await prepare()
  await run(out)
  await rename(out, join(folder, '.out-unfinished-abc123-before'))
  await mkdir(join(folder, '.out-unfinished-abc123'))
  await cms.stop()
  await expect(run(out)).rejects.toThrow('did not answer')
  await cms.start()
  expect(await readdir(out)).toContain('index.html')
  expect((await readdir(folder)).sort()).toEqual(['build', 'out'])
})

it('a folder that holds something else is refused and stays as it was', async () => {
  const { folder, run } = await prepare()
  const precious = join(folder, 'precious')
  await mkdir(precious)
  await writeFile(join(precious, 'letter.txt'), 'dear')
  await expect(run(precious)).rejects.toThrow(/precious is not empty and holds no earlier release/)
  expect(await readdir(precious)).toEqual(['letter.txt'])
  await expect(run(join(precious, 'letter.txt'))).rejects.toThrow(
    /letter\.txt cannot be used as a folder \(ENOTDIR\)/,
  )
  const empty = join(folder, 'empty')
  await mkdir(empty)
  await run(empty)
  expect(await readdir(empty)).toContain('index.html')
})

it('an earlier export stays as it was when the site cannot be made', async () => {
  const { cms, folder, out, run } = await prepare()
  await run(out)
  const before = await readFile(join(out, 'index.html'), 'utf8')
  cms.publish(publishing({ id: 'bad', title: brokenWord }))
  await expect(run(out)).rejects.toThrow(
    /^The page \/.* could not be rendered: The title is not to be rendered\.$/,
  )
  await cms.stop()
  await expect(run(out)).rejects.toThrow(/^The CMS at .+ did not answer/)
  await cms.start()
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe(before)
  expect((await readdir(folder)).sort()).toEqual(['build', 'out'])
})

it('the command writes the site as built, and fails in one sentence with an exit code', async () => {
  const { cms, out } = await prepare()
  const done = await runCommand({ cms, args: ['--out', out] })
  expect(done).toMatchObject({ code: 0, errors: '' })
  expect(await readFile(join(out, 'index.html'), 'utf8')).toMatch(/^<!doctype html>/i)
  const aimless = await runCommand({ cms, args: [] })
  expect(aimless).toEqual({ code: 1, errors: 'Say where to write the site: release --out DIR.\n' })
})

function runCommand({
  cms,
  args,
}: {
  cms: FakeCms
  args: string[]
}): Promise<{ code: number | null; errors: string }> {
  const script = join(import.meta.dirname, '..', 'publisher', 'release.ts')
  const env = { ...process.env, CMS_URL: cms.url, PUBLISH_WEBHOOK_SECRET: secret, SITE_URL: siteUrl }
  const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, errors })))
}
