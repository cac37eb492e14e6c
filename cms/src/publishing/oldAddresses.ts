import type { PayloadRequest, Where } from 'payload'

import { env } from '../env.ts'
import {
  isLinkableCollection,
  listAddresses,
  type Address,
  type AddressedCollection,
} from './listAddresses.ts'

/** A document at an address. */
type Place = { collection: AddressedCollection; id: number | string; slug: string; req: PayloadRequest }

/** Redirects that lead to a document that has this slug, and to lists of what belongs to it. */
export function toTargetWhere({ collection, id, slug }: Omit<Place, 'req'>): Where {
  const lists = listAddresses({ collection, slug }).filter(({ isOwn }) => !isOwn)
  const byAddress = { 'link.address': { in: lists.flatMap(({ path }) => toSpellings(path)) } }
  if (!isLinkableCollection(collection)) return byAddress
  const target = { 'link.document.relationTo': { equals: collection } }
  const byName = { and: [target, { 'link.document.value': { equals: id } }] }
  return lists.length === 0 ? byName : { or: [byName, byAddress] }
}

/** Takes away what leads on from the addresses at which a document stands. */
export async function endRedirectsFrom({ collection, slug, req }: Omit<Place, 'id'>): Promise<void> {
  const paths = listAddresses({ collection, slug }).map(({ path }) => path)
  await req.payload.delete({ collection: 'redirects', where: { from: { in: paths } }, depth: 0, req })
}

/** Has the addresses at which a document stood lead to where it stands, and with them what led there. */
export async function addRedirects({ known, ...place }: Place & { known: string }): Promise<void> {
  const { collection, req } = place
  await endRedirectsFrom({ collection, slug: known, req })
  const addresses = listAddresses(place)
  for (const [at, { path }] of listAddresses({ collection, slug: known }).entries()) {
    const address = addresses[at]
    if (address) await addRedirect({ ...place, from: path, address })
  }
}

/**
 * A redirect to a page of a document's own leads to the document and not to an address, so that later addresses are followed in one step
 * and no circle can come of it. One to a list leads to its address, and is led on when that changes.
 */
function toLink({ collection, id, address }: Pick<Place, 'collection' | 'id'> & { address: Address }) {
  if (!isLinkableCollection(collection) || !address.isOwn)
    return { type: 'address' as const, address: address.path }
  return { type: 'document' as const, document: { relationTo: collection, value: Number(id) } }
}

/** The ways in which people write an address of this site. */
function toSpellings(path: string): string[] {
  return [path, path.slice(0, -1), `${env.siteUrl}${path}`]
}

async function addRedirect({
  from,
  req,
  ...target
}: Pick<Place, 'collection' | 'id' | 'req'> & { from: string; address: Address }): Promise<void> {
  const link = toLink(target)
  const published = { _status: 'published' as const }
  await req.payload.create({
    collection: 'redirects',
    data: { from, link, made: 'itself', ...published },
    depth: 0,
    req,
  })
  const where = {
    and: [{ 'link.address': { in: toSpellings(from) } }, { _status: { equals: 'published' } }],
  }
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where,
    depth: 0,
    pagination: false,
    req,
  })
  for (const chained of docs) {
    if (chained.link?.type !== 'address') continue
    await req.payload.update({
      collection: 'redirects',
      id: chained.id,
      data: { link, ...published },
      depth: 0,
      req,
    })
  }
}
