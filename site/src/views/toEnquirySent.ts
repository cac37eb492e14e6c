import type { ContentReader } from '../content/ContentReader.ts'
import { findPhrases } from './findPhrases.ts'

/** What a visitor reads who has sent an enquiry. */
export type EnquirySent = { title: string; text: string; onward: string }

export function toEnquirySent(reader: ContentReader): EnquirySent {
  const words = findPhrases(reader)
  return { title: words.enquirySentTitle, text: words.enquirySentText, onward: words.enquirySentOnward }
}
