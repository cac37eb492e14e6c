import type { RichText } from '@throughline/shared'

import { fromLexical } from '../../richText/fromLexical.ts'

/** Something that an editor must mend before publishing: the field, and one sentence. */
export type FieldProblem = { path: string; message: string }

/** A row as it is stored. */
export type Row = Record<string, unknown>

/** The reading of one document: its rich texts by path, and what of them cannot be shown. */
export type Reading = {
  richTexts: Record<string, RichText>
  problems: FieldProblem[]
  read: (path: string, state: unknown) => RichText
}

/** Gathers the rich texts of one document with their problems. */
export function createReading(): Reading {
  const richTexts: Record<string, RichText> = {}
  const problems: FieldProblem[] = []
  const read = (path: string, state: unknown): RichText => {
    const result = fromLexical(state)
    richTexts[path] = result.richText
    problems.push(...result.problems.map((message) => ({ path, message })))
    return result.richText
  }
  return { richTexts, problems, read }
}
