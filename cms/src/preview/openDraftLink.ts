import {
  previewSubjectSchema,
  type DraftRefusal,
  type PreviewSubject,
  type PreviewTicket,
} from '@throughline/shared'
import type { Payload } from 'payload'

import type { DraftLink } from '../payload-types.ts'
import { toSubjectOf } from './toSubjectOf.ts'

/** A shared link that counts: to what, by whom, until when. */
type Opened = { subject: PreviewSubject; by: string; until: string }

/** Opens a shared link, and notes that it was opened. The reason where it counts no more. */
export async function openDraftLink({
  ticket,
  payload,
}: {
  ticket: PreviewTicket & { type: 'shared' }
  payload: Payload
}): Promise<Opened | { reason: DraftRefusal }> {
  const { db } = payload
  const link = await db.findOne<DraftLink>({
    collection: 'draft-links',
    where: { code: { equals: ticket.link } },
  })
  if (link === null) return { reason: 'unknown' }
  if (link.withdrawn) return { reason: 'withdrawn' }
  if (Date.parse(link.expiresAt ?? '') <= Date.now()) return { reason: 'expired' }
  const subject = previewSubjectSchema.safeParse(toSubjectOf(link))
  if (!subject.success) return { reason: 'unknown' }
  await db.updateOne({
    collection: 'draft-links',
    id: link.id,
    data: { lastOpenedAt: new Date().toISOString() },
    returning: false,
  })
  return {
    subject: subject.data,
    by: link.userName ?? '',
    until: new Date(link.expiresAt ?? '').toISOString(),
  }
}
