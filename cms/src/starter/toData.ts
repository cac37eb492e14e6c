import type { LinkTarget, NamedLink, RichText } from '@throughline/shared'

import { fromContract } from '../publishing/contract/fromContract.ts'
import { toLexical } from '../richText/toLexical.ts'
import { resolveLinks, resolveTarget } from './resolveLinks.ts'
import { relations, type StarterContent, type StarterCollection, type ToId } from './StarterDocument.ts'

/** Starter content in the shape in which Payload takes it: ids as numbers, texts as the editor stores them. */

type Data = Record<string, unknown>

/** The fields of a document, or of a part of one. */
export function toDocumentData({ document, toId }: { document: object; toId: ToId }): Data {
  const resolved = Object.entries(document).map(([name, value]: [string, unknown]) => [
    name,
    isRichText(value) ? resolveLinks(value, toId) : toIds({ name, value, toId }),
  ])
  return fromContract(Object.fromEntries(resolved) as object)
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
    phrases: Object.entries(site.phrases).map(([phrase, words]) => ({ phrase, words })),
  }
}

/** Whether a value is a text: a list of blocks, each with a type. */
export function isRichText(value: unknown): value is RichText {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((block) => typeof block === 'object' && 'type' in block)
  )
}

/** A value with ids in place of slugs, wherever a name of a relation stands in it. */
function toIds({ name, value, toId }: { name: string; value: unknown; toId: ToId }): unknown {
  const collection: StarterCollection | undefined = Object.hasOwn(relations, name)
    ? relations[name]
    : undefined
  if (Array.isArray(value)) return value.map((one: unknown) => toIds({ name, value: one, toId }))
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value) as [string, unknown][]
    return Object.fromEntries(fields.map(([key, one]) => [key, toIds({ name: key, value: one, toId })]))
  }
  if (collection === undefined || typeof value !== 'string') return value
  return Number(toId({ collection, slug: value }))
}

function toLinkData(target: LinkTarget): Data {
  if (target.type === 'address') return { type: 'address', address: target.address }
  const { collection, id } = target.document
  return { type: 'document', document: { relationTo: collection, value: Number(id) } }
}
