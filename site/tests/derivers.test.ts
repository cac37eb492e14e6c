import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import type { ContentChange } from '@throughline/shared'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'

import { compareReleases } from '../publisher/compare/compareReleases.ts'
import { derivers } from '../publisher/derived/derivers.ts'
import { PieceMemory } from '../publisher/derive/PieceMemory.ts'
import type { LogEntry } from '../publisher/log.ts'
import { Publisher } from '../publisher/Publisher.ts'
import { loadBuild } from '../publisher/render/loadBuild.ts'
import { ReleaseStore } from '../publisher/store/ReleaseStore.ts'
import { createCms } from '../publisher/sync/createCms.ts'
import { batches } from './arbitraries/edits.ts'
import { createContent } from './fixtures/content.ts'
import { publishing, withdrawing } from './support/changes.ts'
import { createFolder } from './support/createFolder.ts'
import { type FakeCms, secret } from './support/FakeCms.ts'
import { makeWhole, readWhole } from './support/makeWhole.ts'
import { MortalPublisher } from './support/MortalPublisher.ts'
import { publishBatch } from './support/publishBatch.ts'
import { startFakeCms } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

const siteUrl = 'https://site.example'
/** Seconds of trying; set it higher for a long run. */
const seconds = Number(process.env['INCREMENTAL_SECONDS'] ?? 20)
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
  const whole = await makeWhole({ content: cms.content, build: await build, derived: { siteUrl } })
  await waitUntil('it has settled', () => isDeepStrictEqual(readWhole(site.store.view.current), whole))
  expect(site.log.filter(({ level }) => level === 'error')).toEqual([])
})

it(
  'and so it is whatever was published, withdrawn, moved or killed before',
  async () => {
    const loaded = await build
    const cms = await startFakeCms()
    const property = fc.asyncProperty(batches, async (list) => {
      cms.content = createContent()
      cms.rows.length = 0
      const place = { cms, folder: await createFolder(), build: loaded, siteUrl, derivers }
      const history: ContentChange[] = []
      let alive = await new MortalPublisher(place).start()
      try {
        for (const batch of list) alive = await publishBatch({ place, batch, history, alive })
      } finally {
        await alive.end()
      }
    })
    const end = Date.now() + seconds * 1000
    do await fc.assert(property, { numRuns: 1, endOnFailure: seconds < 60 })
    while (Date.now() < end)
  },
  (seconds + 300) * 1000,
)

it('a comparison of two releases shows the pages that differ, and nothing that follows from them', async () => {
  const cms = await startFakeCms()
  const site = await start(cms)
  await waitUntil('there is an index', () => site.paths().has('/search/pagefind/pagefind.js'))
  const from = site.store.view.current
  await site.publish(publishing({ id: 'new', title: 'Quite new' }))
  await waitUntil('it has a twin', () => site.paths().has('/case-studies/new/index.md'))
  const to = site.store.view.current
  if (from === null || to === null) throw new Error('There is no release.')
  const { pages } = await compareReleases({ from, to, blobs: site.store.blobs })
  const paths = pages.map(({ path }) => path)
  expect(paths).toContain('/case-studies/new/')
  expect(paths.filter((path) => /\.md$|pagefind/.test(path))).toEqual([])
})

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
