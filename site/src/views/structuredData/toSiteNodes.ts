import type { ContentReader } from '../../content/ContentReader.ts'
import { toPersonId, toWebSiteId } from './ids.ts'
import { type Node, toNode, toReference } from './Node.ts'

/** The practitioner and the site. */
export function toSiteNodes(
  reader: ContentReader,
  { siteUrl }: { siteUrl: string },
): { person: Node; website: Node } {
  const site = reader.global('site', ['name', 'practitioner', 'tagline', 'description', 'social'])
  const person = toNode({
    '@type': 'Person',
    '@id': toPersonId(siteUrl),
    name: site.practitioner ?? site.name,
    url: `${siteUrl}/`,
    description: site.tagline,
    sameAs: site.social.length === 0 ? null : site.social.map(({ address }) => address),
  })
  const website = toNode({
    '@type': 'WebSite',
    '@id': toWebSiteId(siteUrl),
    name: site.name,
    url: `${siteUrl}/`,
    description: site.description,
    inLanguage: 'en-GB',
    publisher: toReference(person),
  })
  return { person, website }
}
