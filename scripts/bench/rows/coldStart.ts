import { readNewestRelease } from '../readNewestRelease.ts'
import { toRow } from '../Row.ts'
import type { MeasureRow } from '../rows.ts'
import { toSummary } from '../toSummary.ts'

/** From the start of the site's process, with nothing on disk, to its first release. */
export const coldStart: MeasureRow = async ({ system, isQuick }) => {
  const times: number[] = []
  for (let run = 0; run < (isQuick ? 2 : 5); run += 1) times.push(await system.startSiteCold())
  const { median } = toSummary(times)
  const { pages } = await readNewestRelease(system.cms)
  return {
    rows: [
      toRow({
        row: `cold start of the site, ${pages} pages`,
        measured: `${(median / 1000).toFixed(2)} s`,
        target: '3 s',
        ratio: median / 3000,
        isMet: median < 3000,
      }),
    ],
    details: { pages, times },
  }
}
