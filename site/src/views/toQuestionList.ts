import { toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { toBrowsePath } from '../content/browse.ts'
import { findPart } from './findPart.ts'
import { findPhrases } from './findPhrases.ts'
import type { PageHead } from './PageHead.ts'
import { type Part, toPartTitle } from './toPart.ts'

/** A learning question, and where it was worked on: the first few places, and whether there are more. */
export type QuestionEntry = {
  words: string
  href: string
  places: { title: string; href: string }[]
  hasMore: boolean
}

/** A page of all learning questions. */
export type QuestionList = PageHead & { lead: string | null; part: Part<QuestionEntry> }

const placesShown = 2

/** The page with this number, or the first one; null where there is none. */
export function toQuestionList(reader: ContentReader, number: string | null = null): QuestionList | null {
  const phrases = findPhrases(reader)
  const part = findPart(reader, {
    collection: 'questions',
    fields: ['words'],
    number,
    toEntry: (question) => toQuestionEntry(reader, question),
  })
  if (part === null) return null
  const lead = part.number === null ? phrases.questionsLead : null
  return { title: toPartTitle(phrases.questionsTitle, part, phrases), description: lead, lead, part }
}

/** A question as a list shows it. */
export function toQuestionEntry(
  reader: ContentReader,
  { id, words }: { id: string; words: string },
): QuestionEntry {
  const found = reader.related('case-studies', 'questions', id, ['title', 'slug'], { limit: placesShown + 1 })
  return {
    words,
    href: toBrowsePath({ kind: 'question', slug: id }),
    places: found.slice(0, placesShown).map(({ title, slug }) => ({
      title,
      href: toDocumentPath({ collection: 'case-studies', slug }),
    })),
    hasMore: found.length > placesShown,
  }
}
