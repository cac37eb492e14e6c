import { z } from 'zod'

/** What the site tells of its releases, over HTTP with the site key, below the site's own address. */

/** Where the CMS asks. */
export const releasesPaths = {
  /** GET: the kept releases, newest first. */
  list: '/publisher/releases',
  /** GET with `?from=RELEASE&to=RELEASE`: which pages differ, and their text. */
  compare: '/publisher/releases/compare',
} as const

/** A release that the site keeps, so that a person can go back to it. */
export const keptReleaseSchema = z.strictObject({
  id: z.string(),
  createdAt: z.iso.datetime(),
  pages: z.number().int().nonnegative(),
  /** Bytes of all its files. */
  bytes: z.number().int().nonnegative(),
  /** Whether visitors see it. */
  isCurrent: z.boolean(),
  /** Whether it is held until a person resumes publishing. */
  isHeld: z.boolean(),
})
export type KeptRelease = z.infer<typeof keptReleaseSchema>

/** Answer of `releasesPaths.list`, newest first. */
export const keptReleasesSchema = z.array(keptReleaseSchema)

/** One page (or other file) that differs between two releases. */
export const pageDifferenceSchema = z.strictObject({
  path: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  /** Its media type, such as `text/html; charset=utf-8`. */
  type: z.string(),
  /** The text of the page in the first release, one block a line, at most 50 KB; null where there is none or it is no page. */
  before: z.string().nullable(),
  /** The same in the second release. */
  after: z.string().nullable(),
})
export type PageDifference = z.infer<typeof pageDifferenceSchema>

/** Most pages that one comparison tells of. */
export const comparedPagesLimit = 200

/** Answer of `releasesPaths.compare`. An unknown release is answered 404. */
export const releaseComparisonSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  /** By path. */
  pages: z.array(pageDifferenceSchema).max(comparedPagesLimit),
  /** Whether further pages differ. */
  more: z.boolean(),
})
export type ReleaseComparison = z.infer<typeof releaseComparisonSchema>
