import { type Phrases, toPhrases } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'

/** By the content of the site settings, and by reader: a page asks many times. */
const known = new WeakMap<object, Phrases>()

/** The words that the site itself says. */
export function findPhrases(reader: ContentReader): Phrases {
  const read = known.get(reader)
  if (read !== undefined) return read
  const { phrases: own } = reader.global('site', ['phrases'])
  const phrases = known.get(own) ?? toPhrases(own)
  known.set(own, phrases)
  known.set(reader, phrases)
  return phrases
}
