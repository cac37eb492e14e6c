import { measurePublishing } from '../measurePublishing.ts'
import { toRow } from '../Row.ts'
import type { MeasureRow } from '../rows.ts'

/** From the press on Publish until every page that shows the change has it, beside the save alone. */
export const publish: MeasureRow = async ({ system, isQuick, lifetime }) => {
  const { runs, paths, save, live } = await measurePublishing({
    system,
    runs: isQuick ? 10 : 30,
    stopping: lifetime.stopping,
  })
  const ratio = live.median / save.median
  const spread = live.p95 / live.median
  return {
    rows: [
      toRow({
        row: `publish to live, ${system.caseStudies} case studies, ${paths.length} pages`,
        measured: `${live.median} ms (save ${save.median} ms)`,
        target: '1.5 × the save',
        ratio,
        isMet: ratio <= 1.5,
      }),
      toRow({
        row: `publish to live, ${system.caseStudies} case studies, p95`,
        measured: `${live.p95} ms`,
        target: '2 × the median',
        ratio: spread,
        isMet: spread <= 2,
      }),
    ],
    details: { runs, paths, save, live },
  }
}
