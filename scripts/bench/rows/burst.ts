import { setTimeout as sleep } from 'node:timers/promises'

import { z } from 'zod'

import { toDocumentPath } from '../../../shared/src/index.ts'
import { Problem } from '../../Problem.ts'
import { toRow } from '../Row.ts'
import type { MeasureRow } from '../rows.ts'
import { countReleases, waitUntilSettled } from '../waitUntilSettled.ts'

const count = 100
const listSchema = z.object({ docs: z.array(z.object({ id: z.number(), slug: z.string() })).length(count) })

/** A hundred publishes asked for within a second: how many releases they make, and whether each is what visitors read at the end. */
export const burst: MeasureRow = async ({ system }) => {
  const { cms, siteUrl } = system
  const list = `/case-studies?where[slug][like]=sample-&sort=-id&limit=${count}&depth=0`
  const documents = listSchema.parse(await cms.ask('GET', list)).docs
  const before = await countReleases(cms)
  const began = performance.now()
  const toTitle = (index: number) => `In a burst ${index} of ${Math.round(began)}`
  await Promise.all(
    documents.map(async ({ id }, index) => {
      await sleep((index * 1000) / count)
      const data = { title: toTitle(index), _status: 'published' }
      await cms.ask('PATCH', `/case-studies/${id}?depth=0`, data)
    }),
  )
  const saved = (performance.now() - began) / 1000
  await waitUntilSettled(system)
  const live = (performance.now() - began) / 1000
  const releases = (await countReleases(cms)) - before
  for (const [index, { slug }] of documents.entries()) {
    const path = toDocumentPath({ collection: 'case-studies', slug })
    const text = await (await fetch(siteUrl + path)).text()
    if (!text.includes(toTitle(index))) throw new Problem(`${path} does not show what was published last.`)
  }
  return {
    rows: [
      toRow({
        row: '100 publishes within 1 s',
        measured: `${releases} releases; saved after ${saved.toFixed(1)} s, all live after ${live.toFixed(1)} s`,
        target: 'at most 5 releases',
        ratio: releases / 5,
        isMet: releases <= 5,
      }),
    ],
    details: { releases, saved, live },
  }
}
