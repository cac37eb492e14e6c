import type { ContentReader } from '../../content/ContentReader.ts'
import { findAll } from '../findAll.ts'
import { findOrganisationNodes } from './findOrganisationNodes.ts'
import { findServiceNodes } from './findServiceNodes.ts'
import type { Subject } from './findSubject.ts'
import { type Place, toReferences } from './Node.ts'
import { toArticleNode } from './toArticleNode.ts'
import { findQuotationNodes } from './toQuotationNodes.ts'

const fields = [
  'title',
  'summary',
  'publishedAt',
  'updatedAt',
  'themes',
  'services',
  'partnership',
  'testimonials',
] as const

/** A case study: an article about services, with whom it was, and what people said. */
export function findCaseStudySubject(
  reader: ContentReader,
  { place, slug }: { place: Place; slug: string },
): Subject {
  const { siteUrl } = place
  const document = reader.bySlug('case-studies', slug, fields)
  if (document === null) return { page: {}, nodes: [] }
  const services = findServiceNodes(reader, { siteUrl, ids: document.services })
  const partnership =
    document.partnership === null
      ? null
      : reader.document('partnerships', document.partnership, ['organisations'])
  const organisations = findOrganisationNodes(reader, { siteUrl, ids: partnership?.organisations ?? [] })
  const quotations = findAll(document.testimonials, (id) => findQuotationNodes(reader, { id, siteUrl }))
  const more = {
    about: toReferences(services),
    mentions: toReferences(organisations),
    citation: toReferences(quotations.map(([quotation]) => quotation)),
  }
  const article = toArticleNode(reader, { document, place, more })
  return {
    page: { mainEntity: { '@id': article['@id'] } },
    nodes: [article, ...services, ...organisations, ...quotations.flat()],
  }
}
