import type { Lifetime } from '../processes/Lifetime.ts'
import type { Progress } from '../Progress.ts'
import { toRow } from './Row.ts'
import type { Measured, Row } from './Row.ts'
import { rows as allRows, toCaseStudies } from './rows.ts'
import { startBenchSystem } from './startBenchSystem.ts'
import type { Summary } from './toSummary.ts'

/** Measures rows, those of the same size on one system. @throws Problem where something does not work. */
export async function measureAll({
  names,
  isQuick,
  lifetime,
  progress,
}: {
  names: string[]
  isQuick: boolean
  lifetime: Lifetime
  progress: Progress
}): Promise<Measured> {
  const rows: Row[] = []
  const details: Measured['details'] = {}
  for (const size of ['usual', 'thousand', 'small', 'large'] as const) {
    const chosen = names.flatMap((name) => {
      const row = allRows[name]
      return row?.size === size ? [{ name, measure: row.measure }] : []
    })
    if (chosen.length === 0) continue
    const caseStudies = toCaseStudies({ size, isQuick })
    const system = await startBenchSystem({ caseStudies, lifetime, progress })
    for (const { name, measure } of chosen) {
      lifetime.stopping.throwIfAborted()
      const context = { system, isQuick, lifetime, progress }
      const measured = await progress.step(`measuring: ${name}`, () => measure(context))
      rows.push(...measured.rows)
      details[name] = measured.details
    }
    await system.end()
  }
  return { rows: [...rows, ...toScaleRows({ details, isQuick })], details }
}

/** What publishing costs on a large site, against a small one. */
function toScaleRows({ details, isQuick }: { details: Measured['details']; isQuick: boolean }): Row[] {
  const [small, large] = [details['publish-small'], details['publish-large']] as (
    { live: Summary } | undefined
  )[]
  if (small === undefined || large === undefined) return []
  const ratio = large.live.median / small.live.median
  const sizes = [toCaseStudies({ size: 'large', isQuick }), toCaseStudies({ size: 'small', isQuick })]
  return [
    toRow({
      row: `publish to live, ${sizes.join(' against ')} case studies`,
      measured: `${large.live.median} against ${small.live.median} ms`,
      target: '1.5 ×',
      ratio,
      isMet: ratio <= 1.5,
    }),
  ]
}
