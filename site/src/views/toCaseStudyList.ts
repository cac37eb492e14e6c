import type { ContentReader } from '../content/ContentReader.ts'
import type { Entry } from './entries/Entry.ts'
import { caseStudyFields, toCaseStudyEntry } from './entries/toCaseStudyEntry.ts'
import { findPart } from './findPart.ts'
import { findPhrases } from './findPhrases.ts'
import { findWaysIn, type WayIn } from './findWaysIn.ts'
import type { PageHead } from './PageHead.ts'
import { type Part, toPartTitle } from './toPart.ts'

/** A page of all case studies; the first one shows the ways into them. */
export type CaseStudyList = PageHead & { lead: string | null; waysIn: WayIn[]; part: Part<Entry> }

/** The page with this number, or the first one; null where there is none. */
export function toCaseStudyList(reader: ContentReader, number: string | null = null): CaseStudyList | null {
  const phrases = findPhrases(reader)
  const part = findPart(reader, {
    collection: 'case-studies',
    fields: caseStudyFields,
    number,
    toEntry: (caseStudy) => toCaseStudyEntry(reader, caseStudy),
  })
  if (part === null) return null
  const isFirst = part.number === null
  return {
    title: toPartTitle(phrases.caseStudiesTitle, part, phrases),
    description: isFirst ? phrases.caseStudiesLead : null,
    lead: isFirst ? phrases.caseStudiesLead : null,
    waysIn: isFirst ? findWaysIn(reader) : [],
    part,
  }
}
