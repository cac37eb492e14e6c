import { type Partnership, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'
import { toPeriodWords } from '../dates.ts'
import { findPhrases } from '../findPhrases.ts'
import { type Entry, toDetails } from './Entry.ts'
import { findOrganisations } from './findOrganisations.ts'

/** A partnership in a list; `period` is when it was, in words. */
export type PartnershipEntry = Entry & { period: string | null; standing: Partnership['standing'] }

export const partnershipFields = [
  'title',
  'slug',
  'summary',
  'organisations',
  'role',
  'standing',
  'from',
  'to',
  'ongoing',
  'duration',
  'place',
] as const

/** A partnership in a list, with the organisations that its title does not name already, the role and the place. */
export function toPartnershipEntry(
  reader: ContentReader,
  partnership: Pick<Partnership, (typeof partnershipFields)[number]>,
): PartnershipEntry {
  const { title, slug, summary, role, standing, place } = partnership
  const phrases = findPhrases(reader)
  const names = findOrganisations(reader, partnership.organisations)
    .map(({ name }) => name)
    .filter((name) => !title.includes(name))
  return {
    title,
    href: toDocumentPath({ collection: 'partnerships', slug }),
    summary,
    details: toDetails(
      names.length > 0 ? `${phrases.partnershipWith} ${names.join(', ')}` : null,
      role,
      place,
    ),
    period: toPeriodWords(partnership, phrases),
    standing,
  }
}
