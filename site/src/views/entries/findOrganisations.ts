import { organisationKinds } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'
import { findPicture, type Picture } from '../findPicture.ts'

/** An organisation as a page names it, with its website where that is known. */
export type NamedOrganisation = { name: string; href: string | null }

/** An organisation as a page presents it. */
export type ShownOrganisation = NamedOrganisation & {
  kind: string | null
  /** One line about it. */
  line: string | null
  logo: Picture | null
}

/** The public organisations among these ids, in their order. */
export function findOrganisations(reader: ContentReader, ids: readonly string[]): NamedOrganisation[] {
  return ids.flatMap((id) => {
    const organisation = reader.document('organisations', id, ['title', 'website'])
    return organisation ? { name: organisation.title, href: organisation.website } : []
  })
}

/** The public organisations among these ids of which there is more to show than the name. */
export function findShownOrganisations(reader: ContentReader, ids: readonly string[]): ShownOrganisation[] {
  return ids.flatMap((id) => {
    const found = reader.document('organisations', id, ['title', 'website', 'summary', 'kind', 'logo'])
    if (found === null) return []
    const { title, website, summary, kind, logo } = found
    const picture = findPicture(reader, logo)
    if (summary === null && picture === null) return []
    return {
      name: title,
      href: website,
      kind: kind === null ? null : organisationKinds[kind],
      line: summary,
      logo: picture,
    }
  })
}
