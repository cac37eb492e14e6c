import { z } from 'zod'

/** One file of a release. */
export const manifestFileSchema = z.strictObject({
  /** SHA-256 of the bytes, lower-case hex: the name of the blob. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The whole content type. */
  type: z.string().min(1),
  /** Bytes. */
  size: z.number().int().nonnegative(),
})
export type ManifestFile = z.infer<typeof manifestFileSchema>

/** A release: one complete, immutable version of the public site. */
export const manifestSchema = z.strictObject({
  /** Unique; sorts by time. */
  id: z.string().regex(/^[0-9A-Za-z-]+$/),
  createdAt: z.iso.datetime(),
  /** URL path, percent-encoded as in links → file. */
  files: z.record(z.string(), manifestFileSchema),
  redirects: z.array(z.strictObject({ from: z.string(), to: z.string() })),
  /** Paths that differ from the release before it; at most 1,000. */
  changedPaths: z.array(z.string()),
})
export type Manifest = z.infer<typeof manifestSchema>

/** A file to be released. Without `body` its blob is stored already. */
export type ReleaseFile = ManifestFile & { path: string; body?: Buffer }

/** A page, as against assets, media, feeds and the page for addresses that do not exist. */
export function isPage(path: string): boolean {
  return path.endsWith('/')
}

/** The path names its content: it can be cached for ever, and stays reachable after the release that showed it. */
export function isImmutable(path: string): boolean {
  return path.startsWith('/assets/') || path.startsWith('/media/')
}
