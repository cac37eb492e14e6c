import type { ContentReader } from '../../content/ContentReader.ts'
import { toOrganisationId } from './ids.ts'
import { type Node, toNode } from './Node.ts'

/** The public organisations among these ids, each once. */
export function findOrganisationNodes(
  reader: ContentReader,
  { siteUrl, ids }: { siteUrl: string; ids: readonly string[] },
): Node[] {
  return [...new Set(ids)].flatMap((id) => {
    const organisation = reader.document('organisations', id, ['title', 'slug', 'website'])
    if (organisation === null) return []
    const { title, slug, website } = organisation
    return toNode({
      '@type': 'Organization',
      '@id': toOrganisationId(siteUrl, slug),
      name: title,
      url: website,
    })
  })
}
