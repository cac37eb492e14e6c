import { type CaseStudy, toSlug } from '@throughline/shared'

import { CollectionIndex } from './CollectionIndex.ts'
import { latestQuestionFirst, newestPublished } from './order.ts'

/**
 * A learning question as the site knows it: case studies whose questions say the same words share one. It follows from case studies and
 * has no document of its own; its id is its slug.
 */
export type Question = {
  id: string
  /** The words as the case study has them that held it first. */
  words: string
  /** The date of that case study, as its readers see it. */
  since: string
  /** When that was published. */
  publishedAt: string
}

/** The question with this slug, from the case studies that hold it, latest first; null where there are none. */
function toQuestion(slug: string, caseStudies: readonly CaseStudy[]): Question | null {
  const first = caseStudies.at(-1)
  const held = first?.thread.questions.find(({ question }) => toSlug(question) === slug)
  if (first === undefined || held === undefined) return null
  const { publishedAt, date } = first
  return { id: slug, words: held.question, since: date ?? publishedAt.slice(0, 10), publishedAt }
}

/** All questions of these case studies. */
export function indexQuestions(caseStudies: CollectionIndex<CaseStudy>): CollectionIndex<Question> {
  const questions = caseStudies
    .values('questions')
    .flatMap((slug) => toQuestion(slug, caseStudies.related('questions', slug)) ?? [])
  return CollectionIndex.from({
    documents: Object.fromEntries(questions.map((question) => [question.id, question])),
    orders: { own: latestQuestionFirst, published: newestPublished },
  })
}

/** The questions after some of them are held by other case studies than before. */
export function reindexQuestions({
  questions,
  slugs,
  caseStudies,
}: {
  questions: CollectionIndex<Question>
  slugs: Iterable<string>
  caseStudies: CollectionIndex<CaseStudy>
}): CollectionIndex<Question> {
  const changes = [...new Set(slugs)].map(
    (slug) => [slug, toQuestion(slug, caseStudies.related('questions', slug))] as const,
  )
  return questions.with(new Map(changes))
}
