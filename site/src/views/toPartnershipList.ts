import type { ContentReader } from '../content/ContentReader.ts'
import { type PartnershipEntry, partnershipFields, toPartnershipEntry } from './entries/toPartnershipEntry.ts'
import { findPart } from './findPart.ts'
import { findPhrases } from './findPhrases.ts'
import type { PageHead } from './PageHead.ts'
import { type Part, toPartTitle } from './toPart.ts'

/** A page of all partnerships: those of the present, then those of earlier. */
export type PartnershipList = PageHead & {
  lead: string | null
  recent: PartnershipEntry[]
  earlier: PartnershipEntry[]
  part: Part<PartnershipEntry>
}

/** The page with this number, or the first one; null where there is none. */
export function toPartnershipList(
  reader: ContentReader,
  number: string | null = null,
): PartnershipList | null {
  const phrases = findPhrases(reader)
  const part = findPart(reader, {
    collection: 'partnerships',
    fields: partnershipFields,
    number,
    toEntry: (partnership) => toPartnershipEntry(reader, partnership),
  })
  if (part === null) return null
  const lead = part.number === null ? phrases.partnershipsLead : null
  return {
    title: toPartTitle(phrases.partnershipsTitle, part, phrases),
    description: lead,
    lead,
    recent: part.entries.filter(({ standing }) => standing === 'recent'),
    earlier: part.entries.filter(({ standing }) => standing === 'earlier'),
    part,
  }
}
