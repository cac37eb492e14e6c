import { createHash } from 'node:crypto'

import type { Enquiry } from '@throughline/shared'

import type { TypedEnquiry } from './TypedEnquiry.ts'

/**
 * The enquiry that was typed, taken at a moment. Its id follows from what it says and the day: a form that is sent twice, by an impatient
 * hand or because the first answer got lost, is one enquiry, also when the process was killed in between.
 */
export function toEnquiry({
  typed: { name, email, message },
  about,
  at,
}: {
  typed: TypedEnquiry
  about: Enquiry['about']
  at: Date
}): Enquiry {
  const receivedAt = at.toISOString()
  const said = JSON.stringify([name, email, message, about?.path ?? '', receivedAt.slice(0, 10)])
  const id = createHash('sha256').update(said).digest('hex')
  return { id, name, email, message, about, receivedAt }
}
