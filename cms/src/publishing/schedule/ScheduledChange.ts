/** What is to happen to a document at a time, or did not happen then. */
export type ScheduledChange = {
  change: 'publish' | 'withdraw'
  /** When, ISO 8601. */
  at: string
  /** Who asked for it, as colleagues are told. */
  by: string | null
  /** Why it was refused when its time came; null while it waits. */
  reason: string | null
}
