import { join } from 'node:path'

import { expect, it, onTestFinished } from 'vitest'

import { derivers } from '../publisher/derived/derivers.ts'
import { PieceMemory } from '../publisher/derive/PieceMemory.ts'
import { addDerivedFiles } from '../publisher/export/addDerivedFiles.ts'
import type { LogEntry } from '../publisher/log.ts'
import { Publisher } from '../publisher/Publisher.ts'
import { listReleaseFiles } from '../publisher/render/listReleaseFiles.ts'
import { loadBuild } from '../publisher/render/loadBuild.ts'
import { renderRelease } from '../publisher/render/renderRelease.ts'
import { BlobStore } from '../publisher/store/BlobStore.ts'
import { ReleaseStore } from '../publisher/store/ReleaseStore.ts'
import { createCms } from '../publisher/sync/createCms.ts'
import { publishing, withdrawing } from './support/changes.ts'
import { createFolder } from './support/createFolder.ts'
import { type FakeCms, secret } from './support/FakeCms.ts'
import { startFakeCms } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

const siteUrl = 'https://site.example'
const build = loadBuild({ directory: join(import.meta.dirname, '..', 'dist'), siteUrl })

/** A publisher with all that is derived, as the site has it. */
async function start(cms: FakeCms) {
  const directory = await createFolder()
  const store = await ReleaseStore.open({ directory })
  const log: LogEntry[] = []
  const publisher = new Publisher({
    ...{ store, build, interval: 60_000 },
    cms: createCms({ url: cms.url, secret }),
    hold: { read: () => Promise.resolve(null) },
    derive: { derivers, memory: new PieceMemory({ directory }), siteUrl, quiet: 30 },
    confirm: () => Promise.resolve(),
    log: (entry) => void log.push(entry),
  })
  const ending = new AbortController()
  const running = publisher.run({ signal: ending.signal })
  onTestFinished(async () => {
    ending.abort()
    await running
  })
  const derivations = () => log.filter(({ step }) => step === 'derive').length
  const paths = () => new Set(store.view.current?.files.keys() ?? [])
  const publish = async (change: ReturnType<typeof publishing>) => {
    const id = cms.publish(change)
    publisher.wake()
    await waitUntil('it is live', () => cms.row(id).state === 'live')
  }
  return { store, log, publish, paths, derivations }
}

/** All files of a site with this content, made at once. */
async function makeWhole(cms: FakeCms) {
  const { render, assets } = await build
  const release = await renderRelease({ content: cms.content, render, assets })
  const folder = await createFolder()
  const blobs = new BlobStore({ directory: folder, temporary: folder })
  const files = await addDerivedFiles({
    files: listReleaseFiles(release),
    content: cms.content,
    siteUrl,
    blobs,
  })
  return Object.fromEntries(files.map(({ path, hash }) => [path, hash]))
}

const toHashes = (store: ReleaseStore) =>
  Object.fromEntries([...(store.view.current?.files.entries() ?? [])].map(([path, { hash }]) => [path, hash]))

it('once it has settled, a release is the one that is made of everything at once, with all that is derived', async () => {
  const cms = await startFakeCms()
  const site = await start(cms)
  await waitUntil('there is an index', () => site.paths().has('/search/pagefind/pagefind.js'))
  await site.publish(publishing({ id: 'new', title: 'Quite new' }))
  await waitUntil('it has a twin', () => site.paths().has('/case-studies/new/index.md'))
  await site.publish(publishing({ id: 'new', title: 'Another title' }))
  await site.publish(publishing({ id: 'other', title: 'The other' }))
  await site.publish(withdrawing('new'))
  expect(site.paths()).not.toContain('/case-studies/new/index.md')
  const whole = await makeWhole(cms)
  await waitUntil(
    'it has settled',
    () => JSON.stringify(sort(toHashes(site.store))) === JSON.stringify(sort(whole)),
  )
  expect(site.log.filter(({ level }) => level === 'error')).toEqual([])
})

const sort = (files: Record<string, string>) => Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))

it('a picture is not made again where its words are the same', async () => {
  const cms = await startFakeCms()
  const site = await start(cms)
  const pictures = () => [...site.paths()].filter((path) => path.startsWith('/media/social/'))
  await waitUntil('there are pictures', () => pictures().length > 0)
  const before = pictures()
  await site.publish(
    publishing({ id: 'first-season', title: 'What the First Season Taught', summary: 'Another.' }),
  )
  const twin = site.store.view.current?.files.get('/case-studies/first-season/index.md')?.hash
  await waitUntil(
    'its twin is another',
    () => site.store.view.current?.files.get('/case-studies/first-season/index.md')?.hash !== twin,
  )
  expect(pictures().sort()).toEqual(before.sort())
})
