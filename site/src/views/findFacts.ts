import { toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { toBrowsePath } from '../content/browse.ts'
import type { NamedOrganisation } from './entries/findOrganisations.ts'
import type { Fact, FactValue } from './facts.ts'
import { findAll } from './findAll.ts'
import { findPhrases } from './findPhrases.ts'

/** Organisations as the values of a fact. */
export function toOrganisationValues(organisations: readonly NamedOrganisation[]): FactValue[] {
  return organisations.map(({ name, href }) => ({ words: name, href }))
}

/** The public services among these ids, each leading to its page. */
export function findServiceFact(reader: ContentReader, ids: readonly string[]): Fact {
  const { factService, factServices } = findPhrases(reader)
  const services = findAll(ids, (id) => reader.document('services', id, ['title', 'slug']))
  return {
    label: services.length > 1 ? factServices : factService,
    values: services.map(({ title, slug }) => ({
      words: title,
      href: toDocumentPath({ collection: 'services', slug }),
    })),
  }
}

/** The public themes among these ids, each leading to what else is told of it. */
export function findThemeFact(reader: ContentReader, ids: readonly string[]): Fact {
  const { factTheme, factThemes } = findPhrases(reader)
  const themes = findAll(ids, (id) => reader.document('themes', id, ['title', 'slug']))
  return {
    label: themes.length > 1 ? factThemes : factTheme,
    values: themes.map(({ title, slug }) => ({ words: title, href: toBrowsePath({ kind: 'theme', slug }) })),
  }
}
