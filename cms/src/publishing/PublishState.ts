/** Where a document stands on its way to visitors. Moments are ISO 8601. */
export type PublishState =
  | { state: 'draft' }
  | { state: 'publishing'; withdraws: boolean; requestedAt: string }
  | { state: 'live'; at: string; milliseconds: number; address: string }
  | { state: 'withdrawn'; at: string }
  | { state: 'failed'; reason: string }
