import { z } from 'zod'

import { publicCollections, publicGlobals, type PublicCollection, type PublicGlobal } from './collections.ts'
import {
  documentSchemas,
  globalSchemas,
  publishedContentSchema,
  type ContractDocuments,
  type ContractGlobals,
} from './contract/PublishedContent.ts'

/** The messages between the publisher and the CMS, over HTTP with the site key. */

/** Where the publisher asks, below the CMS's own address. */
export const publishingPaths = {
  /** GET: everything that is public, and the publications that wait. */
  content: '/api/publishing/content',
  /** GET: the publications that wait, with the documents they touch; `?after=<id>`: those after this publication. */
  pending: '/api/publishing/pending',
  /** POST: what became of publications. */
  report: '/api/publishing/report',
} as const

/** A publication that waits to go live. */
export const pendingPublicationSchema = z.strictObject({
  id: z.string(),
  /** What was published, changed or withdrawn, in words: "Case study: Summerfield". */
  title: z.string(),
  /** When the editor asked for it. */
  requestedAt: z.iso.datetime(),
  /** The document that it is about (see `toSubject`), so that a failure is told of the right publication. */
  subject: z.string(),
})
export type PendingPublication = z.infer<typeof pendingPublicationSchema>

const documentChangeSchemas = publicCollections.map((collection) =>
  z.strictObject({
    type: z.literal('document'),
    collection: z.literal(collection),
    id: z.string(),
    /** Null: the public no longer sees it. */
    document: documentSchemas[collection].nullable(),
  }),
)
const globalChangeSchemas = publicGlobals.map((slug) =>
  z.strictObject({
    type: z.literal('global'),
    slug: z.literal(slug),
    document: globalSchemas[slug].nullable(),
  }),
)

/** A document as the public may see it at the time of the answer. */
export type ContentChange =
  | {
      [C in PublicCollection]: {
        type: 'document'
        collection: C
        id: string
        document: ContractDocuments[C] | null
      }
    }[PublicCollection]
  | { [G in PublicGlobal]: { type: 'global'; slug: G; document: ContractGlobals[G] | null } }[PublicGlobal]

type Options = readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]]

export const contentChangeSchema = z.discriminatedUnion('type', [
  z.discriminatedUnion('collection', documentChangeSchemas as unknown as Options),
  z.discriminatedUnion('slug', globalChangeSchemas as unknown as Options),
]) as unknown as z.ZodType<ContentChange>

/**
 * What the CMS tells of publications with the webhook: the documents as they were committed, read after COMMIT, with the pictures and files
 * that they show. Publications of one document are numbered in the order in which they were committed.
 */
export const hintSchema = z.strictObject({
  publications: z.array(pendingPublicationSchema),
  changes: z.array(contentChangeSchema),
})
export type Hint = z.infer<typeof hintSchema>

/** The name of a document between the two sides: `case-studies/12`, `globals/home`. */
export function toSubject(
  named: { type: 'document'; collection: string; id: string } | { type: 'global'; slug: string },
): string {
  return named.type === 'document' ? `${named.collection}/${named.id}` : `globals/${named.slug}`
}

/** What a person decided about releases in the admin. The publisher obeys at its next pull. */
export const publishingOrdersSchema = z.strictObject({
  /** The release that visitors see until publishing is resumed, by name; null: the newest. */
  hold: z.string().nullable(),
  /** The drop of pages that a person allowed, by its fingerprint (see `waitingSchema`). */
  allowedDrop: z.string().nullable(),
})
export type PublishingOrders = z.infer<typeof publishingOrdersSchema>

/** A release that would drop more than a fifth of the pages, and waits for a person's word. */
export const waitingSchema = z.strictObject({
  /** Names just this drop: the same pages from the same release. */
  fingerprint: z.string(),
  /** Pages that would go. */
  dropped: z.number().int().positive(),
  /** Pages that there are. */
  pages: z.number().int().positive(),
})
export type Waiting = z.infer<typeof waitingSchema>

/** Answer of `publishingPaths.pending`, oldest publication first. At most 500 publications; `more` says that others wait. */
export const pendingAnswerSchema = z.strictObject({
  publications: z.array(pendingPublicationSchema),
  changes: z.array(contentChangeSchema),
  more: z.boolean(),
  orders: publishingOrdersSchema.optional(),
})
export type PendingAnswer = z.infer<typeof pendingAnswerSchema>

/**
 * Answer of `publishingPaths.content`: the content, and the publications that wait or have failed, which it already includes. What failed
 * may be shown by now.
 */
export const contentAnswerSchema = z.strictObject({
  publications: z.array(pendingPublicationSchema),
  content: publishedContentSchema,
  orders: publishingOrdersSchema.optional(),
})
export type ContentAnswer = z.infer<typeof contentAnswerSchema>

/**
 * What the publisher says of a release and of the publications in it. What else a newer site says, a CMS that does not know it passes over,
 * so that the two need not be replaced at the same moment.
 */
export const reportSchema = z.object({
  /** The release that is now current; null where none was made. */
  release: z
    .strictObject({
      id: z.string(),
      createdAt: z.iso.datetime(),
      pages: z.number().int().nonnegative(),
      /** Bytes of all files of the release. */
      bytes: z.number().int().nonnegative(),
      /** Paths that differ from the release before, at most 1,000. */
      changedPaths: z.array(z.string()).max(1000),
      /** How long each step took, in milliseconds. */
      steps: z.record(z.string(), z.number().nonnegative()),
    })
    .nullable(),
  live: z.array(z.strictObject({ id: z.string(), at: z.iso.datetime() })),
  failed: z.array(z.strictObject({ id: z.string(), reason: z.string() })),
  /** Documents (see `toSubject`) that failed before, and are live in the release because something else was mended. */
  mended: z.array(z.string()).optional(),
  /**
   * Documents (see `toSubject`) that are not on the site although their last publication was live, and why: as where its code has changed,
   * and cannot show them any more.
   */
  lost: z.array(z.strictObject({ subject: z.string(), reason: z.string() })).optional(),
  /** The release that is held, by name; null: none. */
  held: z.string().nullable().optional(),
  /** What waits for a person's word; null: nothing. */
  waiting: waitingSchema.nullable().optional(),
})
export type Report = z.infer<typeof reportSchema>
