import type { ContentReader } from '../content/ContentReader.ts'
import { toShownDate } from './dates.ts'
import { toDescription, toLead } from './excerpt.ts'
import { type Fact, toDateValues, toFacts, toFactValues } from './facts.ts'
import { findThemeFact } from './findFacts.ts'
import { findPhrases } from './findPhrases.ts'
import { type Outline, toOutline } from './toOutline.ts'
import type { PageHead } from './PageHead.ts'
import type { ShownText } from './rich-text/ShownText.ts'
import { toShownText } from './rich-text/toShownText.ts'

/** What the page of an article shows. */
export type WritingPage = PageHead & {
  lead: string | null
  facts: Fact[]
  outline: Outline
  body: ShownText
}

/** The page of the article with this slug; null where there is none, and where it stands elsewhere. */
export function toWritingPage(reader: ContentReader, slug: string): WritingPage | null {
  const writing = reader.bySlug('writing', slug, [
    'title',
    'summary',
    'body',
    'link',
    'publisher',
    'date',
    'themes',
  ])
  if (writing === null || writing.link !== null) return null
  const { title, body } = writing
  const phrases = findPhrases(reader)
  return {
    title,
    description: toDescription(writing),
    lead: toLead(writing),
    facts: toFacts([
      { label: phrases.factDate, values: toDateValues(toShownDate(writing.date)) },
      { label: phrases.factPublisher, values: toFactValues(writing.publisher) },
      findThemeFact(reader, writing.themes),
    ]),
    outline: toOutline(body),
    body: toShownText(reader, body),
  }
}
