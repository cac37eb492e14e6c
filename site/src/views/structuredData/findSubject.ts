import type { ContentReader } from '../../content/ContentReader.ts'
import { findHomeTestimonial } from '../findHomeTestimonial.ts'
import { findPart } from '../findPart.ts'
import { toDocumentAddress, toSection } from '../head/parsePath.ts'
import { findCaseStudySubject } from './findCaseStudySubject.ts'
import { findServiceNodes } from './findServiceNodes.ts'
import { findOrganisationNodes } from './findOrganisationNodes.ts'
import { toArticleNode } from './toArticleNode.ts'
import { findQuotationNodes, quotationFields, toQuotationNodes } from './toQuotationNodes.ts'
import { type Node, type Place, toReferences } from './Node.ts'

/** What a page is about: what it says of itself beyond other pages, and the nodes that it names. */
export type Subject = { page: Record<string, unknown>; nodes: Node[] }

/** The subject of the page at a path. Pages of a kind that search engines have no word for have none. */
export function findSubject(reader: ContentReader, place: Place): Subject {
  const { siteUrl, path } = place
  const address = toDocumentAddress(path)
  if (address === null) return findSharedSubject(reader, place)
  const { collection, slug } = address
  switch (collection) {
    case 'case-studies':
      return findCaseStudySubject(reader, { place, slug })
    case 'writing': {
      const writing = reader.bySlug(collection, slug, [
        'title',
        'summary',
        'publishedAt',
        'updatedAt',
        'themes',
      ])
      return toMain(writing === null ? [] : [toArticleNode(reader, { document: writing, place })])
    }
    case 'services': {
      const service = reader.bySlug(collection, slug, [])
      return toMain(service === null ? [] : findServiceNodes(reader, { siteUrl, ids: [service.id] }))
    }
    case 'partnerships': {
      const partnership = reader.bySlug(collection, slug, ['organisations', 'services'])
      if (partnership === null) return toMain([])
      const organisations = findOrganisationNodes(reader, { siteUrl, ids: partnership.organisations })
      const services = findServiceNodes(reader, { siteUrl, ids: partnership.services })
      const page = { about: toReferences(organisations), mentions: toReferences(services) }
      return { page, nodes: [...organisations, ...services] }
    }
    case 'pages':
      return toMain([])
  }
}

/** The home page and the lists name what they show, where that is short. */
function findSharedSubject(reader: ContentReader, { siteUrl, path }: Place): Subject {
  if (path === '/' || path === '/services/') {
    const services = findServiceNodes(reader, { siteUrl })
    const find = (id: string) => findQuotationNodes(reader, { id, siteUrl })
    const voice = path === '/' ? (findHomeTestimonial(reader, find) ?? []) : []
    return {
      page: { mentions: toReferences([...services, ...voice.slice(0, 1)]) },
      nodes: [...services, ...voice],
    }
  }
  if (toSection(path) !== 'testimonials') return toMain([])
  const part = findPart(reader, {
    collection: 'testimonials',
    fields: quotationFields,
    number: /\/page\/([^/]+)\/$/.exec(path)?.[1] ?? null,
    toEntry: (testimonial) => toQuotationNodes(reader, { testimonial, siteUrl }),
  })
  const found = part?.entries ?? []
  return { page: { mentions: toReferences(found.map(([quotation]) => quotation)) }, nodes: found.flat() }
}

/** The first node is what the page is about. */
function toMain(nodes: Node[]): Subject {
  return { page: { mainEntity: toReferences(nodes.slice(0, 1)) }, nodes }
}
