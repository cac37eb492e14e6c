import type { ContentReader } from '../content/ContentReader.ts'
import { toPartPath } from '../content/parts.ts'
import type { Entry } from './entries/Entry.ts'
import { caseStudyFields, toCaseStudyEntry } from './entries/toCaseStudyEntry.ts'
import { findPhrases } from './findPhrases.ts'
import { findWaysIn, type WayIn } from './findWaysIn.ts'
import type { PageHead } from './PageHead.ts'
import { type Part, toPart, toPartTitle } from './toPart.ts'

/** A page of all case studies; the first one shows the ways into them. */
export type CaseStudyList = PageHead & { lead: string | null; waysIn: WayIn[]; part: Part<Entry> }

/** The page with this number, or the first one; null where there is none. */
export function toCaseStudyList(reader: ContentReader, number: string | null = null): CaseStudyList | null {
  const phrases = findPhrases(reader)
  const part = toPart(
    {
      count: (options) => reader.count('case-studies', options),
      list: (range) =>
        reader
          .slice('case-studies', caseStudyFields, { range })
          .map((caseStudy) => toCaseStudyEntry(reader, caseStudy)),
      toPath: (given) => toPartPath('case-studies', given),
    },
    number,
  )
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
