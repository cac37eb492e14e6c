import {
  browsePrefixes,
  linkableCollections,
  toDocumentPath,
  toTestimonialPath,
  type LinkableCollection,
} from '@throughline/shared'

/** The collections whose documents visitors reach by an address with the document's slug in it. */
export const addressedCollections = [...linkableCollections, 'testimonials', 'themes'] as const
export type AddressedCollection = (typeof addressedCollections)[number]

/** An address with a document's slug in it. `isOwn`: the document's own page, as against case studies listed by it. */
export type Address = { path: string; isOwn: boolean }

/** The addresses with a document's slug in them, always as many and in the same order. */
export function listAddresses({
  collection,
  slug,
}: {
  collection: AddressedCollection
  slug: string
}): Address[] {
  if (collection === 'themes') return [{ path: `${browsePrefixes.theme}${slug}/`, isOwn: false }]
  if (collection === 'testimonials') return [{ path: toTestimonialPath(slug), isOwn: false }]
  const own = { path: toDocumentPath({ collection, slug }), isOwn: true }
  return collection === 'services'
    ? [own, { path: `${browsePrefixes.service}${slug}/`, isOwn: false }]
    : [own]
}

/** Whether visitors reach the documents of a collection by an address with their slug in it. */
export function isAddressedCollection(slug: string): slug is AddressedCollection {
  return addressedCollections.includes(slug as AddressedCollection)
}

/** Whether the documents of a collection have a page of their own, so that links can lead to it. */
export function isLinkableCollection(slug: string): slug is LinkableCollection {
  return linkableCollections.includes(slug as LinkableCollection)
}
