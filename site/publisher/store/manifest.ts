import { z } from 'zod'

import type { PersistentMap } from '../../src/content/PersistentMap.ts'

/** One file of a release. */
export const manifestFileSchema = z.strictObject({
  /** SHA-256 of the bytes, lower-case hex: the name of the blob. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The whole content type. */
  type: z.string().min(1),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  /** The pack that has the bytes, and where they begin in it; left out where they have a file of their own. */
  pack: z
    .string()
    .regex(/^[0-9a-z-]+$/)
    .optional(),
  at: z.number().int().nonnegative().optional(),
})
export type ManifestFile = z.infer<typeof manifestFileSchema>

const redirectSchema = z.strictObject({ from: z.string(), to: z.string() })

/** A release: one complete, immutable version of the public site. */
export type Manifest = {
  /** Unique; sorts by time. */
  id: string
  createdAt: string
  /** URL path, percent-encoded as in links → file. */
  files: PersistentMap<ManifestFile>
  redirects: readonly z.infer<typeof redirectSchema>[]
  /** Paths that differ from the release before it; at most 1,000. */
  changedPaths: readonly string[]
  /** How many of the files are pages. */
  pages: number
  /** Bytes of all files. */
  bytes: number
}

/**
 * A manifest as it is stored: either with all files, or, where `base` names an earlier one that has all, with those that
 * differ from it. So that what is written follows the change and not the size of the site.
 */
export const storedManifestSchema = z.strictObject({
  id: z.string().regex(/^[0-9A-Za-z-]+$/),
  createdAt: z.iso.datetime(),
  base: z
    .string()
    .regex(/^[0-9A-Za-z-]+$/)
    .nullable()
    .default(null),
  /** Path → file, or null for a file of the base that is gone. */
  files: z.record(z.string(), manifestFileSchema.nullable()),
  redirects: z.array(redirectSchema),
  changedPaths: z.array(z.string()),
  /** Missing in manifests that were stored before there were bases. */
  pages: z.number().int().nonnegative().optional(),
  bytes: z.number().int().nonnegative().optional(),
})
export type StoredManifest = z.infer<typeof storedManifestSchema>

/** A file to be released. Without `body` its bytes are stored already, or taken by a `BlobBatch`. */
export type ReleaseFile = ManifestFile & { path: string; body?: Buffer }

/** A page, as against assets, media, feeds and the page for addresses that do not exist. */
export function isPage(path: string): boolean {
  return path.endsWith('/')
}

/** Where the search index is. */
export const searchFolder = '/search/pagefind/'

/** The path names its content: it can be cached for ever, and stays reachable after the release that showed it. */
export function isImmutable(path: string): boolean {
  if (path.startsWith(searchFolder)) return /_[0-9a-f]{6,}\.pf_[a-z]+$/.test(path)
  return path.startsWith('/assets/') || path.startsWith('/media/')
}
