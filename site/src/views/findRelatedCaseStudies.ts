import type { ContentReader } from '../content/ContentReader.ts'
import type { Entry } from './entries/Entry.ts'
import { caseStudyFields, toCaseStudyEntry } from './entries/toCaseStudyEntry.ts'

/** Case studies that a page about something else shows; more of them are a list of their own. */
const mostShown = 24

/** The first case studies of a service or a partnership, and whether there are more. */
export function findRelatedCaseStudies(
  reader: ContentReader,
  { field, id }: { field: 'services' | 'partnership'; id: string },
): { caseStudies: Entry[]; hasMoreCaseStudies: boolean } {
  const found = reader.related('case-studies', field, id, caseStudyFields, { limit: mostShown + 1 })
  const caseStudies = found.slice(0, mostShown).map((caseStudy) =>
    // The page of a partnership names it already.
    toCaseStudyEntry(reader, field === 'partnership' ? { ...caseStudy, partnership: null } : caseStudy),
  )
  return { caseStudies, hasMoreCaseStudies: found.length > mostShown }
}
