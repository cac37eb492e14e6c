/** What every row of a published collection has, as far as publishing looks at it. */
export type StoredDocument = {
  id: number | string
  title?: string | null
  slug?: string | null
  /** Of a redirect: its old address. */
  from?: string | null
  /** Of a picture or file. */
  filename?: string | null
  firstPublishedAt?: string | null
  updatedAt?: string | null
  /** Of a piece of writing: where it stands, if elsewhere. */
  link?: unknown
  /** When it went to the trash. */
  deletedAt?: string | null
  _status?: 'draft' | 'published' | null
}
