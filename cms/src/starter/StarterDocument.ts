import type { ContractDocuments, ContractGlobals, LinkTarget, PublishedCollection } from '@throughline/shared'

/** The collections that starter content fills, in an order in which a document comes after those that it points to. */
export const starterCollections = [
  'organisations',
  'themes',
  'services',
  'partnerships',
  'testimonials',
  'case-studies',
  'pages',
] as const satisfies readonly PublishedCollection[]
export type StarterCollection = (typeof starterCollections)[number]

type SetByTheSystem = 'id' | 'publishedAt' | 'updatedAt'

/**
 * A document as the contract has it, without what the system sets. Relations, and links to documents in its texts, hold the slug of
 * their target in place of its id.
 */
export type StarterDocument<C extends StarterCollection> = Omit<ContractDocuments[C], SetByTheSystem>

export type StarterContent = { [C in StarterCollection]: StarterDocument<C>[] } & {
  home: ContractGlobals['home']
  site: ContractGlobals['site']
}

/** The slug of a document where its id will be, and its collection. */
export type ToId = (target: { collection: PublishedCollection; slug: string }) => string

/** Which collection each relation points to, in a document or in a group or list of it. */
export const relations: Record<string, StarterCollection> = {
  caseStudies: 'case-studies',
  organisation: 'organisations',
  organisations: 'organisations',
  partnership: 'partnerships',
  partnerships: 'partnerships',
  service: 'services',
  services: 'services',
  testimonial: 'testimonials',
  testimonials: 'testimonials',
  themes: 'themes',
}

/** A link to a document by its slug. */
export function toDocument(
  collection: 'services' | 'partnerships' | 'case-studies' | 'pages',
  slug: string,
): LinkTarget {
  return { type: 'document', document: { collection, id: slug } }
}
