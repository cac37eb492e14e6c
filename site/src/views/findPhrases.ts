import { type Phrases, toPhrases } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'

const known = new WeakMap<object, Phrases>()

/** The words that the site itself says. */
export function findPhrases(reader: ContentReader): Phrases {
  const { phrases: own } = reader.global('site', ['phrases'])
  const phrases = known.get(own) ?? toPhrases(own)
  known.set(own, phrases)
  return phrases
}
