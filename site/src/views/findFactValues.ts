import { toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import type { NamedOrganisation } from './entries/findOrganisations.ts'
import type { FactValue } from './facts.ts'
import { findAll } from './findAll.ts'

/** Organisations as the values of a fact. */
export function toOrganisationValues(organisations: readonly NamedOrganisation[]): FactValue[] {
  return organisations.map(({ name, href }) => ({ words: name, href }))
}

/** The public services among these ids as the values of a fact. */
export function findServiceValues(reader: ContentReader, ids: readonly string[]): FactValue[] {
  return findAll(ids, (id) => reader.document('services', id, ['title', 'slug'])).map(({ title, slug }) => ({
    words: title,
    href: toDocumentPath({ collection: 'services', slug }),
  }))
}

/** The public themes among these ids as the values of a fact. */
export function findThemeValues(reader: ContentReader, ids: readonly string[]): FactValue[] {
  return findAll(ids, (id) => reader.document('themes', id, ['title'])).map(({ title }) => ({ words: title }))
}
