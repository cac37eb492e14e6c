import type { PublicCollection, PublicGlobal, RichText } from '@throughline/shared'

import { createReading, type FieldProblem, type Row } from './createReading.ts'
import { documentMappers } from './documentMappers.ts'
import { globalMappers } from './globalMappers.ts'

/** A stored document on its way to the contract. What is not yet right in `candidate` the contract's schema says. */
export type Mapped = { candidate: unknown; richTexts: Record<string, RichText>; problems: FieldProblem[] }

/** A stored row of a collection, at any depth, on its way to the contract. Pure. */
export function toContract({ collection, row }: { collection: PublicCollection; row: Row }): Mapped {
  const reading = createReading()
  const candidate = documentMappers[collection](row, reading)
  return { candidate, richTexts: reading.richTexts, problems: reading.problems }
}

/** The same for a global. */
export function toGlobalContract({ global, row }: { global: PublicGlobal; row: Row }): Mapped {
  const reading = createReading()
  const candidate = globalMappers[global](row, reading)
  return { candidate, richTexts: reading.richTexts, problems: reading.problems }
}
