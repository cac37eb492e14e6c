import {
  previewedCollections,
  previewSubjectSchema,
  publicGlobals,
  toPreviewPath,
  toSteadyEnd,
  writeTicket,
  type PreviewTicket,
} from '@throughline/shared'
import type { LivePreviewURLType, PayloadRequest, RootLivePreviewConfig } from 'payload'

import { env } from '../env.ts'
import { toSessionMark } from './toSessionMark.ts'

/** Seconds for which the address stays the same: a new one loads the frame anew. It is good for twice as long. */
const slice = 3600

/** Where the site shows the draft to the person who is signed in, in this session alone. Undefined where there is none to show. */
function toAddress({
  slug,
  id,
  req,
}: {
  slug: string
  id: unknown
  req: PayloadRequest
}): LivePreviewURLType {
  const { user } = req
  const { _sid: session } = (user ?? {}) as { _sid?: unknown }
  const isGlobal = (publicGlobals as readonly string[]).includes(slug)
  const subject = previewSubjectSchema.safeParse(
    isGlobal ? { type: 'global', slug } : { type: 'document', collection: slug, id: String(id) },
  )
  if (!user || typeof session !== 'string' || !subject.success) return undefined
  const ticket: PreviewTicket = {
    type: 'live',
    subject: subject.data,
    user: String(user.id),
    session: toSessionMark(session),
    until: toSteadyEnd({ now: Math.floor(Date.now() / 1000), slice }),
  }
  return env.siteUrl + toPreviewPath({ ticket, text: writeTicket({ ticket, secret: env.webhookSecret }) })
}

/** The preview beside the form: the site itself, with the draft in it. */
export const livePreview: RootLivePreviewConfig = {
  collections: [...previewedCollections],
  globals: [...publicGlobals],
  url: ({ collectionConfig, data, globalConfig, req }) =>
    toAddress({ slug: (globalConfig ?? collectionConfig)?.slug ?? '', id: data['id'], req }),
  breakpoints: [
    { name: 'phone', label: 'Phone', width: 390, height: 844 },
    { name: 'tablet', label: 'Tablet', width: 820, height: 1180 },
    { name: 'desk', label: 'Desk', width: 1440, height: 900 },
  ],
}
