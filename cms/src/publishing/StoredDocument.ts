/** What every row of a published collection has, as far as publishing looks at it. */
export type StoredDocument = {
  id: number | string
  title?: string | null
  slug?: string | null
  firstPublishedAt?: string | null
  updatedAt?: string | null
  _status?: 'draft' | 'published' | null
}
