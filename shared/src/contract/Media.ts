import { z } from 'zod'

import { idSchema, optionalTextSchema } from './document.ts'

/** One file of a media document, as the CMS keeps it. */
export const mediaFileSchema = z.strictObject({
  /** SHA-256 of the bytes, lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Its name in the CMS, from which its public name is made. */
  filename: z.string().min(1),
  mimeType: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf']),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  /** Pixels; null for what is not a picture. */
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
})
export type MediaFile = z.infer<typeof mediaFileSchema>

/** A picture or a PDF. It is public where a published document shows it. */
export const mediaSchema = z.strictObject({
  id: idSchema,
  /** What the picture shows, for those who do not see it; for a PDF, its title. Empty where it is decorative. */
  alt: z.string(),
  caption: optionalTextSchema,
  credit: optionalTextSchema,
  /** The point that must stay in sight where the picture is cut, in percent from its left and its top. */
  focalPoint: z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }),
  /** The file as uploaded. */
  original: mediaFileSchema,
  /** The same picture at other widths and in other formats, narrowest first. */
  sizes: z.array(mediaFileSchema),
})
export type Media = z.infer<typeof mediaSchema>
