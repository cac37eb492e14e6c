import { type Testimonial, toTestimonialPath } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'
import { toPlainText } from '../rich-text/toWords.ts'
import { findOrganisationNodes } from './findOrganisationNodes.ts'
import { toPersonId, toQuotationId } from './ids.ts'
import { type Node, toNode, toReferences } from './Node.ts'

export const quotationFields = ['title', 'slug', 'summary', 'body', 'role', 'organisation'] as const

/** The nodes of one testimonial; none where it is not public. */
export function findQuotationNodes(
  reader: ContentReader,
  { id, siteUrl }: { id: string; siteUrl: string },
): ReturnType<typeof toQuotationNodes> | null {
  const testimonial = reader.document('testimonials', id, quotationFields)
  return testimonial && toQuotationNodes(reader, { testimonial, siteUrl })
}

/** What somebody said, who said it, and where they work. Nobody is asked for a rating, so there is none. */
export function toQuotationNodes(
  reader: ContentReader,
  {
    testimonial: { title, slug, summary, body, role, organisation },
    siteUrl,
  }: { testimonial: Pick<Testimonial, (typeof quotationFields)[number]>; siteUrl: string },
): [quotation: Node, ...others: Node[]] {
  const ids = organisation === null ? [] : [organisation]
  const organisations = findOrganisationNodes(reader, { siteUrl, ids })
  const path = toTestimonialPath(slug)
  const speaker = toNode({
    '@type': 'Person',
    '@id': `${siteUrl}${path}#speaker`,
    name: title,
    jobTitle: role,
    worksFor: toReferences(organisations),
  })
  const quotation = toNode({
    '@type': 'Quotation',
    '@id': toQuotationId(siteUrl, slug),
    url: siteUrl + path,
    text: body.length > 0 ? toPlainText(body) : summary,
    creator: { '@id': speaker['@id'] },
    about: { '@id': toPersonId(siteUrl) },
  })
  return [quotation, speaker, ...organisations]
}
