import type { ContentReader } from '../../content/ContentReader.ts'

/** An organisation as a page names it, with its website where that is known. */
export type NamedOrganisation = { name: string; href: string | null }

/** The public organisations among these ids, in their order. */
export function findOrganisations(reader: ContentReader, ids: readonly string[]): NamedOrganisation[] {
  return ids.flatMap((id) => {
    const organisation = reader.document('organisations', id, ['title', 'website'])
    return organisation ? { name: organisation.title, href: organisation.website } : []
  })
}
