import type { ContentReader } from '../content/ContentReader.ts'
import type { Entry } from './entries/Entry.ts'
import { caseStudyFields, toCaseStudyEntry } from './entries/toCaseStudyEntry.ts'
import { findAll } from './findAll.ts'

/** Case studies that a page about something else shows; more of them are a list of their own. */
const mostShown = 8

/** The first case studies of a service or a partnership, those that are pinned before the others, and whether there are more. */
export function findRelatedCaseStudies(
  reader: ContentReader,
  { field, id, pinned = [] }: { field: 'services' | 'partnership'; id: string; pinned?: readonly string[] },
): { caseStudies: Entry[]; hasMoreCaseStudies: boolean } {
  const limit = mostShown + 1
  const first = findAll(pinned, (one) => reader.document('case-studies', one, caseStudyFields))
  const others = reader
    .related('case-studies', field, id, caseStudyFields, { limit })
    .filter((one) => !pinned.includes(one.id))
  const found = [...first, ...others]
  const caseStudies = found.slice(0, mostShown).map((caseStudy) =>
    // The page of a partnership names it already.
    toCaseStudyEntry(reader, field === 'partnership' ? { ...caseStudy, partnership: null } : caseStudy),
  )
  return { caseStudies, hasMoreCaseStudies: found.length > mostShown }
}
