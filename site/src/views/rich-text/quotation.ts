import type { Inline } from '@throughline/shared'

import { toWords } from './toWords.ts'

/** Whether words begin with a quotation mark of their own, so that the page adds none. */
export function isMarkedQuotation(words: readonly Inline[]): boolean {
  return /^\s*["'“‘„«»]/.test(toWords(words))
}
