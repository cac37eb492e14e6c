import { toPhrases } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'

/** What a visitor reads who has sent an enquiry. */
export type EnquirySent = { title: string; text: string; onward: string }

export function toEnquirySent(reader: ContentReader): EnquirySent {
  const words = toPhrases(reader.global('site', ['phrases']).phrases)
  return { title: words.enquirySentTitle, text: words.enquirySentText, onward: words.enquirySentOnward }
}
