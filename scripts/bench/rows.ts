import type { Lifetime } from '../processes/Lifetime.ts'
import type { Progress } from '../Progress.ts'
import type { Measured } from './Row.ts'
import { burst } from './rows/burst.ts'
import { coldStart } from './rows/coldStart.ts'
import { drafts } from './rows/drafts.ts'
import { fullRelease } from './rows/fullRelease.ts'
import { lighthouse } from './rows/lighthouse.ts'
import { memory } from './rows/memory.ts'
import { preview } from './rows/preview.ts'
import { publish } from './rows/publish.ts'
import { serve } from './rows/serve.ts'
import { tail } from './rows/tail.ts'
import { weight } from './rows/weight.ts'
import type { BenchSystem } from './startBenchSystem.ts'

export type MeasureRow = (context: {
  system: BenchSystem
  isQuick: boolean
  lifetime: Lifetime
  progress: Progress
}) => Promise<Measured>

/** How large the system is that a row is measured on. */
export type Size = 'small' | 'usual' | 'thousand' | 'large'

/** What is measured, by the name that `--row` takes, in the order in which one system stands it. */
export const rows: Record<string, { size: Size; measure: MeasureRow }> = {
  publish: { size: 'usual', measure: publish },
  full: { size: 'thousand', measure: fullRelease },
  serve: { size: 'usual', measure: serve },
  burst: { size: 'usual', measure: burst },
  preview: { size: 'usual', measure: preview },
  drafts: { size: 'usual', measure: drafts },
  cold: { size: 'thousand', measure: coldStart },
  weight: { size: 'small', measure: weight },
  lighthouse: { size: 'small', measure: lighthouse },
  'publish-small': { size: 'small', measure: publish },
  'publish-large': { size: 'large', measure: publish },
  memory: { size: 'large', measure: memory },
  tail: { size: 'large', measure: tail },
}

/** Case studies of a system; those of `thousand` make a site of about 1,000 pages. In a quick run the large one is as large as the usual one. */
export function toCaseStudies({ size, isQuick }: { size: Size; isQuick: boolean }): number {
  return { small: 100, usual: 1000, thousand: 700, large: isQuick ? 1000 : 10_000 }[size]
}
