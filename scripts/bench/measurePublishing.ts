import { setTimeout as sleep } from 'node:timers/promises'

import { z } from 'zod'

import { toDocumentPath } from '../../shared/src/index.ts'
import { Problem } from '../Problem.ts'
import { findShowing } from './findShowing.ts'
import type { BenchSystem } from './startBenchSystem.ts'
import { toSummary } from './toSummary.ts'
import type { Summary } from './toSummary.ts'
import { waitUntilSettled } from './waitUntilSettled.ts'
import { Poller } from './Poller.ts'
import { readEtag, readText } from './readPage.ts'
import { watchPages } from './watchPages.ts'

/** Milliseconds from the press on Publish: until the CMS has answered, and until every page that shows the change has it. */
export type Publishing = { runs: number; paths: string[]; save: Summary; live: Summary }

const listSchema = z.object({ docs: z.array(z.object({ id: z.number(), slug: z.string() })).min(1) })
const warmUps = 3
const longestMs = 120_000

/** Publishes a case study, one that the home page shows, again and again with a title of its own. @throws Problem */
export async function measurePublishing({
  system,
  runs,
  stopping,
}: {
  system: BenchSystem
  runs: number
  stopping: AbortSignal
}): Promise<Publishing> {
  const { cms, siteUrl } = system
  const list = '/case-studies?where[slug][like]=sample-&where[partnership][exists]=true&limit=1&depth=0'
  const [document] = listSchema.parse(await cms.ask('GET', list)).docs
  if (!document) throw new Problem('There is no case study to publish.')
  const route = `/case-studies/${document.id}?depth=0`
  const publish = (data: object) => cms.ask('PATCH', route, { ...data, _status: 'published' })

  const words = `Words to be found ${Date.now()}`
  await cms.ask('POST', '/globals/home', { caseStudies: [document.id], _status: 'published' })
  await publish({ date: new Date().toISOString().slice(0, 10) })
  await waitUntilSettled(system)
  const showing = await findShowing({
    siteUrl,
    words,
    async publish() {
      await publish({ title: words })
      await waitUntilSettled(system)
    },
  })
  const own = toDocumentPath({ collection: 'case-studies', slug: document.slug })
  const paths = [own, ...showing.filter((path) => path !== own)]

  const pollers = new Map<string, Poller>()
  const openPoller = (path: string) => {
    const poller = new Poller(siteUrl + path)
    pollers.set(path, poller)
    return poller
  }
  const saves: number[] = []
  const lives: number[] = []
  for (let run = 0; run < runs + warmUps; run += 1) {
    stopping.throwIfAborted()
    const pages = await Promise.all(
      paths.map(async (path) => ({
        path,
        poller: pollers.get(path) ?? openPoller(path),
        etag: await readEtag(siteUrl + path),
      })),
    )
    await sleep(50)
    const title = `Measured ${run} of ${Date.now()}`
    const pressed = performance.now()
    const saved = publish({ title }).then(() => performance.now())
    const live = await watchPages({ pages, milliseconds: longestMs })
    saves.push((await saved) - pressed)
    lives.push(live - pressed)
    const texts = await Promise.all(paths.map((path) => readText(siteUrl + path)))
    const without = paths.filter((path, index) => !/^\/sitemap/.test(path) && !texts[index]?.includes(title))
    if (without.length > 0)
      throw new Problem(`${without.join(', ')} changed, but not to the words published.`)
    await waitUntilSettled(system)
  }
  for (const poller of pollers.values()) poller.end()
  return {
    runs,
    paths,
    save: toSummary(saves.slice(warmUps)),
    live: toSummary(lives.slice(warmUps)),
  }
}
