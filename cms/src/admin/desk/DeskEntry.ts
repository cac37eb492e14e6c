/** A document as the dashboard names it. */
export type DeskEntry = {
  /** `collection/id`. */
  key: string
  title: string
  kind: string
  /** Where it is edited. */
  href: string
  /** A moment that says why it is named, ISO 8601; null where that is not known. */
  at: string | null
}
