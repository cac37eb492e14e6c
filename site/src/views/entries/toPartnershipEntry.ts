import { type Partnership, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'
import { toPeriodWords } from '../dates.ts'
import { findOrganisations } from './NamedOrganisation.ts'

/** A partnership in a list. */
export type PartnershipEntry = {
  title: string
  href: string
  summary: string | null
  /** Names of the organisations, but those that the title already says. */
  organisations: string[]
  role: string | null
  period: string | null
  standing: Partnership['standing']
}

export const partnershipFields = [
  'title',
  'slug',
  'summary',
  'organisations',
  'role',
  'standing',
  'from',
  'to',
  'duration',
] as const

export function toPartnershipEntry(
  reader: ContentReader,
  partnership: Pick<Partnership, (typeof partnershipFields)[number]>,
): PartnershipEntry {
  const { title, slug, summary, role, standing } = partnership
  return {
    title,
    href: toDocumentPath({ collection: 'partnerships', slug }),
    summary,
    organisations: findOrganisations(reader, partnership.organisations)
      .map(({ name }) => name)
      .filter((name) => !title.includes(name)),
    role,
    period: toPeriodWords(partnership),
    standing,
  }
}
