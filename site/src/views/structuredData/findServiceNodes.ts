import { toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'
import { toPersonId, toSubjectId } from './ids.ts'
import { type Node, toNode } from './Node.ts'

type Named = { title: string; slug: string; summary: string | null }
const fields = ['title', 'slug', 'summary'] as const

/** A service, as every page names it. */
export function toServiceNode({ title, slug, summary }: Named, { siteUrl }: { siteUrl: string }): Node {
  const path = toDocumentPath({ collection: 'services', slug })
  return toNode({
    '@type': 'Service',
    '@id': toSubjectId(siteUrl, path),
    name: title,
    description: summary,
    url: siteUrl + path,
    provider: { '@id': toPersonId(siteUrl) },
  })
}

/** The public services among these ids; all of them where no ids are given. */
export function findServiceNodes(
  reader: ContentReader,
  { siteUrl, ids }: { siteUrl: string; ids?: readonly string[] },
): Node[] {
  const services =
    ids === undefined
      ? reader.list('services', fields)
      : ids.flatMap((id) => reader.document('services', id, fields) ?? [])
  return services.map((service) => toServiceNode(service, { siteUrl }))
}
