import { type Phrases, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { browseFields, type BrowseKind, toBrowsePath } from '../content/browse.ts'
import type { Entry } from './entries/Entry.ts'
import { caseStudyFields, toCaseStudyEntry } from './entries/toCaseStudyEntry.ts'
import { toWritingEntry, writingFields } from './entries/toWritingEntry.ts'
import { findPhrases } from './findPhrases.ts'
import type { PageHead } from './PageHead.ts'
import type { ShownText } from './rich-text/ShownText.ts'
import { toShownText } from './rich-text/toShownText.ts'
import { type Part, toPart, toPartTitle } from './toPart.ts'

/** A page of the case studies that share a theme, a service or a question. */
export type BrowsePage = PageHead & {
  kind: BrowseKind
  /** What kind of thing they share, in a word. */
  label: string
  lead: string | null
  body: ShownText
  part: Part<Entry>
  /** Writing on the theme. */
  writing: Entry[]
  none: string
  /** The page of the service itself. */
  about: string | null
}

/** What they share, as far as its page tells it. */
type Shared = Pick<BrowsePage, 'title' | 'lead' | 'body' | 'about'> & { id: string }

const writingShown = 12
/** Case studies that the description of a question's page names. */
const placesNamed = 2

/** The page of case studies by what they share; null where nothing public has that slug, or the part does not exist. */
export function toBrowsePage(
  reader: ContentReader,
  { kind, slug, number = null }: { kind: BrowseKind; slug: string; number?: string | null },
): BrowsePage | null {
  const shared = findShared(reader, kind, slug)
  if (shared === null) return null
  const { id } = shared
  const field = browseFields[kind]
  const part = toPart(
    {
      count: (options) => reader.count('case-studies', { ...options, where: { field, id } }),
      list: (range) =>
        reader
          .related('case-studies', field, id, caseStudyFields, { range })
          .map((caseStudy) => toCaseStudyEntry(reader, caseStudy, { question: kind !== 'question' })),
      toPath: (given) => toBrowsePath({ kind, slug, part: given }),
    },
    number,
  )
  if (part === null) return null
  const phrases = findPhrases(reader)
  const isFirst = part.number === null
  return {
    kind,
    label: { theme: phrases.browseTheme, service: phrases.browseService, question: phrases.browseQuestion }[
      kind
    ],
    title: toPartTitle(shared.title, part, phrases),
    description: isFirst ? toDescription({ kind, lead: shared.lead, entries: part.entries, phrases }) : null,
    lead: isFirst ? shared.lead : null,
    body: isFirst ? shared.body : [],
    part,
    writing: isFirst && kind === 'theme' ? findWriting(reader, id) : [],
    none: kind === 'theme' ? phrases.themeNone : phrases.serviceCaseStudiesNone,
    about: isFirst ? shared.about : null,
  }
}

/** What search engines are told: a theme's own words, or where a question was worked on. */
function toDescription({
  kind,
  lead,
  entries,
  phrases,
}: {
  kind: BrowseKind
  lead: string | null
  entries: readonly Entry[]
  phrases: Phrases
}): string | null {
  if (kind === 'theme') return lead
  if (kind === 'service' || entries.length === 0) return null
  const places = entries.slice(0, placesNamed).map(({ title }) => title)
  const more = entries.length > placesNamed ? [phrases.questionMore] : []
  return `${phrases.questionWorkedOn} ${[...places, ...more].join(', ')}.`
}

function findShared(reader: ContentReader, kind: BrowseKind, slug: string): Shared | null {
  if (kind === 'question') {
    const question = reader.document('questions', slug, ['words'])
    return question && { id: slug, title: question.words, lead: null, body: [], about: null }
  }
  if (kind === 'service') {
    const service = reader.bySlug('services', slug, ['title', 'summary'])
    const about = toDocumentPath({ collection: 'services', slug })
    return service && { id: service.id, title: service.title, lead: service.summary, body: [], about }
  }
  const theme = reader.bySlug('themes', slug, ['title', 'summary', 'body'])
  return (
    theme && {
      id: theme.id,
      title: theme.title,
      lead: theme.summary,
      body: toShownText(reader, theme.body),
      about: null,
    }
  )
}

function findWriting(reader: ContentReader, theme: string): Entry[] {
  return reader
    .related('writing', 'themes', theme, writingFields, { limit: writingShown })
    .map((writing) => toWritingEntry(writing))
}
