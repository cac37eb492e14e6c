/** Letters alone, without case and accents. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a text holds every word of a query, in any order, whatever their case and accents. Every text holds an empty query. */
export function hasAllWords({ text, query }: { text: string; query: string }): boolean {
  const folded = fold(text)
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
