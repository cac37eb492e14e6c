import type { LinkTarget, NamedLink, RichText } from '@throughline/shared'

import { toLexical } from '../richText/toLexical.ts'
import { resolveLinks, resolveTarget } from './resolveLinks.ts'
import { relations, type StarterContent, type StarterCollection, type ToId } from './StarterDocument.ts'

/** Starter content in the shape in which Payload takes it: ids as numbers, texts as the editor stores them. */

type Data = Record<string, unknown>

/** The fields of a document. Fields named in `without` are left for later. */
export function toDocumentData({
  document,
  toId,
  without = [],
}: {
  document: object
  toId: ToId
  without?: readonly string[]
}): Data {
  const kept = Object.entries(document).filter(([name]) => !without.includes(name))
  return Object.fromEntries(
    kept.map(([name, value]: [string, unknown]) => [name, toValue({ name, value, toId })]),
  )
}

/** The fields of the home page. */
export function toHomeData(home: StarterContent['home'], toId: ToId): Data {
  return toDocumentData({ document: home, toId })
}

/** The fields of the site settings. */
export function toSiteData(site: StarterContent['site'], toId: ToId): Data {
  const toLinks = (links: readonly NamedLink[]) =>
    links.map(({ label, target }) => ({ label, link: toLinkData(resolveTarget(target, toId)) }))
  return {
    ...site,
    navigation: toLinks(site.navigation),
    footer: { text: site.footer.text, links: toLinks(site.footer.links) },
    contact: { ...site.contact, body: toLexical(resolveLinks(site.contact.body, toId)) },
  }
}

function toValue({ name, value, toId }: { name: string; value: unknown; toId: ToId }): unknown {
  if (name === 'body' || name === 'introduction') return toLexical(resolveLinks(value as RichText, toId))
  const collection = Object.hasOwn(relations, name) ? relations[name] : undefined
  return collection === undefined ? value : toIds({ collection, value, toId })
}

function toIds({
  collection,
  value,
  toId,
}: {
  collection: StarterCollection
  value: unknown
  toId: ToId
}): unknown {
  if (Array.isArray(value)) return value.map((slug) => toIds({ collection, value: slug, toId }))
  return typeof value === 'string' ? Number(toId({ collection, slug: value })) : null
}

function toLinkData(target: LinkTarget): Data {
  if (target.type === 'address') return { type: 'address', address: target.address }
  const { collection, id } = target.document
  return { type: 'document', document: { relationTo: collection, value: Number(id) } }
}
