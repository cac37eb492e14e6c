import { toRow } from '../Row.ts'
import type { MeasureRow } from '../rows.ts'
import { toSummary } from '../toSummary.ts'
import { changeEveryPage } from '../changeEveryPage.ts'
import { readNewestRelease } from '../readNewestRelease.ts'

/** Steps that ask the CMS or the public address, and are no part of the making of a release. */
const isElsewhere = (step: string) => ['sync', 'pull', 'confirm', 'report'].includes(step)

/** Releases until both threads are warm: the first has the second thread started, and each has its code compiled as it goes. */
const warmUps = 4

/** All pages rendered, stored and swapped in by a running site that holds the content. */
export const fullRelease: MeasureRow = async ({ system, isQuick }) => {
  const times: number[] = []
  const steps: Record<string, number>[] = []
  let pages = 0
  for (let run = 0; run < warmUps + (isQuick ? 3 : 9); run += 1) {
    await changeEveryPage(system)
    const release = await readNewestRelease(system.cms)
    steps.push(release.steps)
    const own = Object.entries(release.steps).filter(([step]) => !isElsewhere(step))
    times.push(own.reduce((sum, [, ms]) => sum + ms, 0))
    pages = release.pages
  }
  const { median } = toSummary(times.slice(warmUps))
  const limit = 0.66 * (pages / 1000)
  return {
    rows: [
      toRow({
        row: `full release of ${pages} pages, warm`,
        measured: `${(median / 1000).toFixed(2)} s`,
        target: `${limit.toFixed(2)} s (Hugo)`,
        ratio: median / 1000 / limit,
        isMet: median / 1000 <= limit,
      }),
    ],
    details: { pages, times, steps },
  }
}
