/** Where a document stands on its way to visitors. Moments are ISO 8601. */
export type PublishState =
  | { state: 'draft' }
  | { state: 'publishing'; withdraws: boolean; requestedAt: string }
  | { state: 'live'; at: string; milliseconds: number; address: string; isScheduled: boolean }
  | { state: 'withdrawn'; at: string }
  /** Visitors see an older release, by name, until publishing is resumed. */
  | { state: 'held'; release: string; requestedAt: string }
  /** It would take many pages away, and waits for a person's word. */
  | { state: 'waiting'; dropped: number; pages: number; requestedAt: string }
  | { state: 'failed'; reason: string; publication: string }
