import type { VisitorState } from '../publishing/findVisitorStates.ts'

const words: Record<VisitorState, { text: string; kind: 'good' | 'busy' | 'bad' | 'quiet' }> = {
  live: { text: 'Live', kind: 'good' },
  newer: { text: 'Live, newer draft', kind: 'good' },
  publishing: { text: 'Publishing', kind: 'busy' },
  held: { text: 'Held back', kind: 'busy' },
  failed: { text: 'Failed', kind: 'bad' },
  private: { text: 'Not public', kind: 'quiet' },
}

/** What visitors have of a document, in a word or two. */
export function VisitorsWords({ state }: { state: VisitorState }) {
  const { text, kind } = words[state]
  return <span className={`visitors visitors--${kind}`}>{text}</span>
}
