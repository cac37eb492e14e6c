import { z } from 'zod'

import { momentSchema } from './contract/document.ts'
import { parseDocumentPath } from './paths.ts'

/** An enquiry: what a visitor writes to the practitioner, on its way from the form to the inbox. */

/** Where its parts are. */
export const enquiryPaths = {
  /** The page with the form; `?about=/services/x/` says which page the visitor came from. */
  form: '/contact/',
  /** POST on the site: what the form sends. */
  send: '/enquiries',
  /** The page that says what happens next. */
  sent: '/contact/sent/',
  /** POST on the CMS, with the site's key: the inbox. */
  inbox: '/api/enquiries/receive',
} as const

/** The longest that each field may be, in characters as JavaScript counts them. */
export const enquiryLimits = { name: 200, email: 254, message: 20_000, title: 500 } as const

/** How long enquiries are kept where the site settings say nothing. Months. */
export const usualEnquiryMonths = 24

const oneLine = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^\P{Cc}*$/u)

/** An enquiry as the site hands it to the CMS. */
export const enquirySchema = z.strictObject({
  /** Made from what it says and the day, so that the same words that arrive twice are one enquiry. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  name: oneLine(enquiryLimits.name),
  email: oneLine(enquiryLimits.email).refine(isEmailAddress),
  message: z.string().min(1).max(enquiryLimits.message),
  /** The page that it is about, and what that page was called then. */
  about: z
    .strictObject({
      path: z.string().refine((path) => parseDocumentPath(path) !== null),
      title: oneLine(enquiryLimits.title),
    })
    .nullable(),
  /** When the site took it. */
  receivedAt: momentSchema,
})
export type Enquiry = z.infer<typeof enquirySchema>

/**
 * Whether a text can be answered to: one address, letters of any script, a name and a domain with a dot. Nothing that has a meaning of
 * its own in the head of a mail.
 */
export function isEmailAddress(text: string): boolean {
  if (text.length > enquiryLimits.email || !/^[^\p{C}\p{Z}]+$/u.test(text)) return false
  const [name = '', domain = '', ...more] = text.split('@')
  if (more.length > 0 || !/^[^"<>(),:;\\[\]]{1,64}$/u.test(name) || /^\.|\.$|\.\./.test(name)) return false
  return /^(?:[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]*\p{L}[\p{L}\p{M}\p{N}-]*$/u.test(
    domain,
  )
}

/** The address of the form for a visitor at `path`: with that page where it is a document's own. */
export function toEnquiryPath(path: string): string {
  return parseDocumentPath(path) === null ? enquiryPaths.form : `${enquiryPaths.form}?about=${path}`
}
