import type { ContentReader } from '../../src/content/ContentReader.ts'
import type { ManifestFile } from '../store/manifest.ts'

/** A file that a piece is made of. */
export type DerivedFile = { path: string; type: string; body: Buffer }

/** Files that are made together. */
export type Piece = {
  /** A hash of all that goes into it, the code that makes it included: the same key gives the same files, byte for byte. */
  key: string
  /** Where the piece is one file whose path holds the key: that path. Then a release that has the file need not have it made again. */
  path?: string
  /** Makes it. What takes long must be done outside of this thread: nothing is published while this one computes. */
  make: () => Promise<DerivedFile[]>
}

/** A settled release, as derivers see it. */
export type DeriveInput = {
  content: ContentReader
  siteUrl: string
  /** Path → file, without what was derived. */
  files: ReadonlyMap<string, ManifestFile>
  /** The bytes of one of the files. */
  read: (file: ManifestFile) => Promise<Buffer>
}

/**
 * Makes files that no page waits for: a search index, pictures for previews. They follow in a release of their own when nothing is left
 * to publish. What a deriver makes depends on its input and on nothing else.
 */
export type Deriver = {
  /** Lower case; it is in the log, and what is remembered is remembered under it. */
  name: string
  /** Each path that it makes begins so and does not end with a slash; no other path of the site begins so. */
  prefix: string
  /** Where beginning so is not enough: how each path that it makes, and no other of the site, ends as well. */
  suffix?: string
  /** What there is to make. It is asked after each release: going through all pages is fine, working on them is not. */
  list: (input: DeriveInput) => Iterable<Piece> | AsyncIterable<Piece>
}
