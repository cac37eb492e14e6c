/** A publication as the Publishing page shows it. Moments are ISO 8601. */
export type PublicationEntry = {
  id: string
  /** What it was called; for a global, or a document without a title, its kind. */
  title: string
  /** Null where the title says it already. */
  kind: string | null
  change: 'published' | 'changed' | 'withdrawn'
  requestedAt: string
  /** Who asked for it; null: nobody in particular, as for starter content. */
  by: string | null
  reason: string | null
  /** Where the document is edited; null where it is gone. */
  href: string | null
}
