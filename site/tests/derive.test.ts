import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { expect, it, onTestFinished } from 'vitest'

import type { Deriver } from '../publisher/derive/Deriver.ts'
import { PieceMemory } from '../publisher/derive/PieceMemory.ts'
import type { LogEntry } from '../publisher/log.ts'
import { Publisher } from '../publisher/Publisher.ts'
import { loadBuild } from '../publisher/render/loadBuild.ts'
import { ReleaseStore } from '../publisher/store/ReleaseStore.ts'
import { createCms } from '../publisher/sync/createCms.ts'
import { publishing, withdrawing } from './support/changes.ts'
import { createBuild } from './support/createBuild.ts'
import { createFolder } from './support/createFolder.ts'
import { type FakeCms, secret } from './support/FakeCms.ts'
import { createIndexDeriver } from './support/indexDeriver.ts'
import { startFakeCms } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

const quiet = 30

/** A publisher that derives. `stop` ends it before the test does. */
async function start({ cms, folder, deriver }: { cms: FakeCms; folder: string; deriver: Deriver }) {
  const siteUrl = 'http://site.example'
  const directory = join(folder, 'site')
  const build = loadBuild({ directory: await createBuild({ directory: join(folder, 'build') }), siteUrl })
  const store = await ReleaseStore.open({ directory })
  const log: LogEntry[] = []
  const publisher = new Publisher({
    ...{ store, build, interval: 60_000 },
    cms: createCms({ url: cms.url, secret }),
    hold: { read: () => Promise.resolve(null) },
    derive: { derivers: [deriver], memory: new PieceMemory({ directory }), siteUrl, quiet },
    confirm: () => Promise.resolve(),
    log: (entry) => void log.push(entry),
  })
  const ending = new AbortController()
  const running = publisher.run({ signal: ending.signal })
  const stop = async () => {
    ending.abort()
    await running
  }
  onTestFinished(stop)
  const derivations = () => log.filter(({ step }) => step === 'derive').length
  await waitUntil('it has derived', () => derivations() > 0)
  const read = async (path: string) => {
    const file = store.view.current?.files.get(path)
    return file && (await store.blobs.read(file)).toString()
  }
  const list = () =>
    [...(store.view.current?.files.keys() ?? [])].filter((path) => path.startsWith('/derived/'))
  const publish = async (change: ReturnType<typeof publishing>) => {
    const before = derivations()
    cms.publish(change)
    publisher.wake()
    await waitUntil('it has derived again', () => derivations() > before)
    await waitUntil('all is told', () => cms.rows.every(({ state }) => state !== 'pending'))
  }
  return { publisher, store, log, stop, read, list, publish, derivations }
}

it('what is derived follows the release in one of its own, and holds what that release shows', async () => {
  const cms = await startFakeCms()
  const deriver = createIndexDeriver()
  const site = await start({ cms, folder: await createFolder(), deriver })
  await waitUntil('it is there', () => site.list().length > 0)
  await site.publish(publishing({ id: 'new', title: 'Quite new' }))
  await waitUntil(
    'it is followed',
    async () => (await site.read('/derived/pages.txt'))?.includes('/new/') === true,
  )
  const steps = cms.reports.map(({ release, live }) => [
    live.length,
    release?.changedPaths.some((p) => p.startsWith('/derived/')),
  ])
  expect(steps.slice(-2)).toEqual([
    [1, false],
    [0, true],
  ])
  await site.publish(withdrawing('new'))
  await waitUntil(
    'it is gone',
    async () => (await site.read('/derived/pages.txt'))?.includes('/new/') === false,
  )
})

it('nothing is made twice, also after a start', async () => {
  const cms = await startFakeCms()
  const folder = await createFolder()
  const first = createIndexDeriver()
  const site = await start({ cms, folder, deriver: first })
  await waitUntil('it is there', () => site.list().length > 0)
  const before = site.list()
  first.made.length = 0
  await site.publish(publishing({ id: 'new', title: 'Quite new' }))
  expect(first.made).toEqual(['list', 'Quite new'])
  await waitUntil('it is followed', () => site.list().length === before.length + 1)
  const files = site.list()
  await site.stop()
  const second = createIndexDeriver()
  const again = await start({ cms, folder, deriver: second })
  expect(second.made).toEqual([])
  expect(again.list().sort()).toEqual(files.sort())
})

it('a deriver that fails holds up no publication and is tried again after the next', async () => {
  const cms = await startFakeCms()
  const deriver = createIndexDeriver()
  let isBroken = true
  const list = deriver.list.bind(deriver)
  const failing: Deriver = {
    ...deriver,
    list: (input) => {
      if (isBroken) throw new Error('No index today.')
      return list(input)
    },
  }
  const site = await start({ cms, folder: await createFolder(), deriver: failing })
  expect(site.log.find(({ step }) => step === 'derive')).toMatchObject({ level: 'error' })
  // The same content fails again: that can wait.
  const asked = cms.requests.length
  site.publisher.wake()
  await waitUntil('it has looked again', () => cms.requests.length > asked)
  await setTimeout(4 * quiet)
  expect(site.derivations()).toBe(1)
  isBroken = false
  await site.publish(publishing({ id: 'new' }))
  expect(cms.row('1').state).toBe('live')
  await waitUntil('it is there', () => site.list().length > 0)
})

it('nothing is derived while something is being published', async () => {
  const cms = await startFakeCms()
  let isReporting = false
  const deriver = createIndexDeriver()
  const list = deriver.list.bind(deriver)
  const broken: string[] = []
  const watching: Deriver = {
    ...deriver,
    async *list(input) {
      for await (const piece of list(input)) {
        yield {
          ...piece,
          make: () => {
            if (isReporting) broken.push(piece.key)
            return piece.make()
          },
        }
      }
    },
  }
  const site = await start({ cms, folder: await createFolder(), deriver: watching })
  cms.onRequest = async (asked) => {
    if (asked !== 'report') return
    isReporting = true
    await setTimeout(100)
    isReporting = false
  }
  for (const n of [1, 2, 3]) {
    cms.publish(publishing({ id: `new-${n}`, title: `New ${n}` }))
    site.publisher.wake()
    await waitUntil('it is live', () => cms.row(String(n)).state === 'live')
  }
  await waitUntil(
    'it is followed',
    async () => (await site.read('/derived/pages.txt'))?.includes('/new-3/') === true,
  )
  expect(broken).toEqual([])
})
