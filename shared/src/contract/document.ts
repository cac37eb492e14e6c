import { z } from 'zod'

/** Shapes that several documents use. */

/** The id of a document in its collection. */
export const idSchema = z.string().min(1)
/** The last part of a document's address: lower-case letters, digits and single hyphens. */
export const slugSchema = z
  .string({ error: 'An address is needed. It is made from the title.' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'An address may hold lower-case letters, digits and single hyphens.',
  })
/** A title as a person wrote it. */
export const titleSchema = z
  .string({ error: 'A title is needed to publish.' })
  .trim()
  .min(1, { error: 'A title is needed to publish.' })
/** A text that may be left empty; empty is null. */
export const optionalTextSchema = z.string().min(1).nullable()
/** An address on the web, http or https. */
export const webAddressSchema = z
  .string()
  .regex(/^https?:\/\/[^\s/]+\S*$/i, { error: 'A web address starts with https:// or http://.' })
/** A moment, ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime()
/** Whether the calendar has a day: `2024-02-30` is none. A month or a year always is. */
function isInCalendar(date: string): boolean {
  if (date.length < 10) return true
  const moment = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date)
}

/** A day, a month or a year: `2024-03-05`, `2024-03` or `2024`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'Write a year (2024), a month (2024-03) or a day (2024-03-05).',
    abort: true,
  })
  .refine(isInCalendar, { error: 'The calendar has no such day.' })

/** The fields that every published document has. */
export const documentFields = {
  /** Unique in its collection. */
  id: idSchema,
  title: titleSchema,
  slug: slugSchema,
  /** One or two sentences, for lists and search engines. */
  summary: optionalTextSchema,
  /** When it was first published. */
  publishedAt: momentSchema,
  /** When its public text last changed. */
  updatedAt: momentSchema,
}

/** What search engines and shared links say of a page, where it is not to be what the page itself says. */
export const metaSchema = z.strictObject({
  title: optionalTextSchema,
  description: optionalTextSchema,
  /** By media id. */
  picture: idSchema.nullable(),
})
export type Meta = z.infer<typeof metaSchema>

/** The fields of a document that has a page of its own. */
export const pageFields = { ...documentFields, meta: metaSchema }
