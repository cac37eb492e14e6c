import type { Reading, Row } from './createReading.ts'
import { toGroup, toId, toRows, toText } from './values.ts'

function toOutput(row: Row) {
  const media = toId(row['file'])
  const address = toText(row['address'])
  const elsewhere = address === null ? null : { type: 'address', address }
  return {
    title: toText(row['title']) ?? '',
    kind: toText(row['kind']),
    target: media === null ? elsewhere : { type: 'media', media },
    date: toText(row['date']),
  }
}

/** A stored learning thread on its way to the contract. */
export function toThread(value: unknown, { problems }: Reading): unknown {
  const thread = toGroup(value)
  const outputs = toRows(thread['outputs'])
  for (const [at, row] of outputs.entries()) {
    if (toId(row['file']) === null || toText(row['address']) === null) continue
    const message = 'There is a file as well. Keep the file or the address, not both.'
    problems.push({ path: `thread.outputs.${at}.address`, message })
  }
  return {
    questions: toRows(thread['questions']).map((row) => ({ question: toText(row['question']) ?? '' })),
    rhythms: toRows(thread['rhythms']).map((row) => ({
      name: toText(row['name']) ?? '',
      frequency: toText(row['frequency']),
      description: toText(row['description']),
    })),
    insights: toRows(thread['insights']).map((row) => ({
      insight: toText(row['insight']) ?? '',
      change: toText(row['change']),
    })),
    outputs: outputs.map(toOutput),
    unknowns: toRows(thread['unknowns']).map((row) => toText(row['text']) ?? ''),
  }
}
