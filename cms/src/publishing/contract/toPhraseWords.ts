import { phraseNames } from '@throughline/shared'

import type { Reading } from './createReading.ts'
import { toRows, toText } from './values.ts'

/**
 * The rows of words that are said differently, as words by phrase. A row that lacks one of the two, or comes twice, is a problem; one for
 * a phrase that the site no longer says is left out.
 */
export function toPhraseWords(value: unknown, { problems }: Reading): Record<string, string> {
  const said: Record<string, string> = {}
  for (const [at, row] of toRows(value).entries()) {
    const phrase = toText(row['phrase'])
    const words = toText(row['words'])
    const refuse = (field: string, message: string) => {
      problems.push({ path: `phrases.${at}.${field}`, message })
    }
    if (phrase === null) refuse('phrase', 'Choose what the site says, or remove this row.')
    else if (words === null) refuse('words', 'Write what it is to say, or remove this row.')
    else if (phrase in said) refuse('phrase', 'This is in the list twice. Keep one of the rows.')
    else if ((phraseNames as string[]).includes(phrase)) said[phrase] = words
  }
  return said
}
