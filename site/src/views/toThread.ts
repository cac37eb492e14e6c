import { type LearningThread, type SharedOutput, toMediaPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { toBrowsePath } from '../content/browse.ts'
import { toQuestionSlugs } from '../content/toQuestionSlugs.ts'
import { type Detail, toDetails } from './entries/Entry.ts'
import { toShownDate } from './dates.ts'
import { toFileSize } from './toFileSize.ts'

/** A learning thread as its case study shows it. Parts that are empty have no entries. */
export type Thread = {
  /** `elsewhere`: the page of the question, where other case studies hold it too. */
  questions: { words: string; elsewhere: string | null }[]
  rhythms: LearningThread['rhythms']
  insights: LearningThread['insights']
  outputs: { title: string; href: string | null; type: string | null; details: Detail[] }[]
  unknowns: string[]
}

export function toThread(reader: ContentReader, thread: LearningThread): Thread {
  return {
    questions: thread.questions.map(({ question }) => ({
      words: question,
      elsewhere: findElsewhere(reader, question),
    })),
    rhythms: thread.rhythms,
    insights: thread.insights,
    outputs: thread.outputs.map((output) => toOutput(reader, output)),
    unknowns: thread.unknowns,
  }
}

/** That another case study holds the question is all that counts: how many there are would change this page with each of them. */
function findElsewhere(reader: ContentReader, question: string): string | null {
  const [slug] = toQuestionSlugs({ thread: { questions: [{ question }] } })
  if (slug === undefined) return null
  const isShared = reader.count('case-studies', { limit: 2, where: { field: 'questions', id: slug } }) > 1
  return isShared ? toBrowsePath({ kind: 'question', slug }) : null
}

function toOutput(
  reader: ContentReader,
  { title, kind, target, date }: SharedOutput,
): Thread['outputs'][number] {
  const shown = toShownDate(date)
  if (target?.type === 'address') {
    return { title, href: target.address, type: null, details: toDetails(kind, shown) }
  }
  const file = target && reader.document('media', target.media, ['original'])?.original
  if (!file) return { title, href: null, type: null, details: toDetails(kind, shown) }
  const format = file.mimeType.replace(/^.*\//, '').toUpperCase()
  return {
    title,
    href: toMediaPath(file),
    type: file.mimeType,
    details: toDetails(kind, `${format}, ${toFileSize(file.size)}`, shown),
  }
}
