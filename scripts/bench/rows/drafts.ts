import { z } from 'zod'

import { toRow } from '../Row.ts'
import type { MeasureRow } from '../rows.ts'
import { countReleases, waitUntilSettled } from '../waitUntilSettled.ts'

const listSchema = z.object({ docs: z.array(z.object({ id: z.number() })).min(1) })

/** Autosaved drafts, as the admin sends them while someone writes. */
export const drafts: MeasureRow = async ({ system, isQuick }) => {
  const { cms } = system
  const count = isQuick ? 200 : 1000
  const list = '/case-studies?where[slug][like]=sample-&limit=20&depth=0'
  const documents = listSchema.parse(await cms.ask('GET', list)).docs
  const before = await countReleases(cms)
  const began = performance.now()
  const save = async (first: number) => {
    for (let index = first; index < count; index += 4) {
      const id = documents[index % documents.length]?.id ?? 0
      const data = { summary: `A draft, saved for the ${index}th time.` }
      await cms.ask('PATCH', `/case-studies/${id}?draft=true&autosave=true&depth=0`, data)
    }
  }
  await Promise.all([0, 1, 2, 3].map(save))
  const seconds = (performance.now() - began) / 1000
  await waitUntilSettled(system)
  const releases = (await countReleases(cms)) - before
  return {
    rows: [
      toRow({
        row: `${count} autosaves`,
        measured: `${releases} releases (in ${seconds.toFixed(1)} s)`,
        target: 'no release',
        isMet: releases === 0,
      }),
    ],
    details: { count, releases, seconds },
  }
}
