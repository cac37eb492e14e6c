import { z } from 'zod'

import { documentReferenceSchema } from './DocumentReference.ts'
import { idSchema } from './document.ts'
import { linkAddressSchema } from './RichText.ts'
import { toOldPath } from '../toOldPath.ts'

/** Whether a part of a path is written as an address is normally written: decodable, encoded where it must be, no dots alone. */
function isNormalSegment(segment: string): boolean {
  let words: string
  try {
    words = decodeURIComponent(segment)
  } catch {
    return false
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is refused.
  if (words === '' || words === '.' || words === '..' || /[\u0000-\u001f\u007f/\\]/.test(words)) return false
  return encodeURIComponent(words).toUpperCase() === segment.toUpperCase()
}

/** A path as browsers ask for it: segments that name something, between slashes. Only what is named like a file may end without one. */
function isNormalPath(path: string): boolean {
  return (
    path !== '/' &&
    path === toOldPath(path) &&
    path
      .replace(/^\/|\/$/g, '')
      .split('/')
      .every(isNormalSegment)
  )
}

const error =
  'Write the old address as a path on this site, such as /old-address/ or /old-page.html, without a question mark and what follows it.'

/** An old address that leads to a new one. */
export const redirectSchema = z.strictObject({
  id: idSchema,
  /** A path on this site as `toOldPath` gives it, normalised: `/old-address/`, `/old-page.html`. */
  from: z.string({ error }).refine(isNormalPath, { error }),
  to: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('document'), document: documentReferenceSchema }),
    z.strictObject({ type: z.literal('address'), address: linkAddressSchema }),
  ]),
})
export type Redirect = z.infer<typeof redirectSchema>
