import type { LearningThread, SharedOutput } from '@throughline/shared'

import type { SampleKit } from '../SampleKit.ts'
import { frequencies, outputs, questions, rhythms, unknowns } from '../words.ts'

/** Which parts a thread has, from all of them to none: threads are often partial. */
const shapes = ['qrifu', 'qi', 'qriu', 'qrif', 'i', 'qu', 'qrifu', '']

function makeOutput({ ids, index, maybe, month, pick }: SampleKit, at: number): SharedOutput {
  const output = pick(outputs)
  const media = at === 0 && ids.files.length > 0 ? pick(ids.files) : null
  const address = maybe(2, () => `https://library.example/${index + 1}/${at + 1}`)
  return {
    title: output.title,
    kind: maybe(4, () => null) ?? output.kind,
    target:
      media !== null ? { type: 'media', media } : address !== null ? { type: 'address', address } : null,
    date: maybe(2, () => month),
  }
}

/** A learning thread as practice would leave it: some whole, most of them partial. */
export function makeThread(kit: SampleKit): LearningThread {
  const { index, maybe, pick, sentence, some, whole } = kit
  const shape = shapes[index % shapes.length] ?? ''
  const so = (part: string, least: number, most: number) => (shape.includes(part) ? whole(least, most) : 0)
  return {
    questions: some(questions, so('q', 1, 4)).map((question) => ({ question })),
    rhythms: some(rhythms, so('r', 1, 3)).map((name) => ({
      name,
      frequency: maybe(2, () => pick(frequencies)),
      description: maybe(2, sentence),
    })),
    insights: Array.from({ length: so('i', 1, 4) }, () => ({
      insight: sentence(),
      change: maybe(4, () => null) ?? maybe(2, sentence),
    })),
    outputs: Array.from({ length: so('f', 1, 3) }, (_, at) => makeOutput(kit, at)),
    unknowns: some(unknowns, so('u', 1, 2)),
  }
}
