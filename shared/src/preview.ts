import { z } from 'zod'

import { publicGlobals, publishedCollections, type PublishedCollection } from './collections.ts'
import { contentChangeSchema } from './publishing.ts'

/** What the site and the CMS say to each other about drafts that are shown before they are public. */

/** All addresses of the site below which drafts are shown start so. */
export const previewPrefix = '/preview/'

/** Where the site asks for a draft, below the CMS's own address, with the site key: POST. */
export const previewDraftPath = '/api/preview/draft'

/** The collections whose drafts can be looked at on the site: a redirect shows nothing. */
export const previewedCollections = publishedCollections.filter(
  (collection): collection is PreviewedCollection => collection !== 'redirects',
)
export type PreviewedCollection = Exclude<PublishedCollection, 'redirects'>

/** The one document whose draft is shown. */
export const previewSubjectSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('document'),
    collection: z.enum(previewedCollections as [PreviewedCollection, ...PreviewedCollection[]]),
    id: z.string().regex(/^[\w-]{1,64}$/),
  }),
  z.strictObject({ type: z.literal('global'), slug: z.enum(publicGlobals) }),
])
export type PreviewSubject = z.infer<typeof previewSubjectSchema>

/** The question: the ticket in the address, and what stands in the form of the editor where that is not saved yet. */
export const draftQuestionSchema = z.strictObject({
  ticket: z.string().max(2000),
  form: z.record(z.string(), z.unknown()).optional(),
})
export type DraftQuestion = z.infer<typeof draftQuestionSchema>

/** Why a draft is not shown. `signed-out`: the person who looked at it is not signed in any more. */
export const draftRefusals = ['signed-out', 'expired', 'withdrawn', 'deleted', 'unknown'] as const
export type DraftRefusal = (typeof draftRefusals)[number]

/** The answer: the draft as changes to the published content, so that lists and related pages show it too. */
export const draftAnswerSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('shown'),
    subject: previewSubjectSchema,
    /** The draft, made to fit the contract where it is not whole yet, and the pictures and files that it shows. */
    changes: z.array(contentChangeSchema),
    /** What is missing or wrong, in sentences for its editor. Empty where others look at it. */
    notes: z.array(z.string()),
    /** The origins of the admin: they alone may frame the page and send it what stands in the form. */
    origins: z.array(z.string()),
    /** Who shared it, and until when; null where its editor looks at it. */
    share: z.strictObject({ by: z.string(), until: z.iso.datetime() }).nullable(),
    /** Whether visitors see just this: nothing of it waits to be published. */
    isPublic: z.boolean(),
  }),
  z.strictObject({ state: z.literal('refused'), reason: z.enum(draftRefusals) }),
])
export type DraftAnswer = z.infer<typeof draftAnswerSchema>
