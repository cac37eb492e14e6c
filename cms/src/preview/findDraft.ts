import { readTicket, type DraftAnswer, type DraftQuestion, type PreviewSubject } from '@throughline/shared'
import type { FlattenedField, Payload, PayloadRequest } from 'payload'

import { env } from '../env.ts'
import { findNotes } from './findNotes.ts'
import { findShownMedia } from './findShownMedia.ts'
import { findViewer } from './findViewer.ts'
import { openDraftLink } from './openDraftLink.ts'
import { readLatest, type Latest } from './readLatest.ts'
import { toDraftDocument } from './toDraftDocument.ts'

type Shown = DraftAnswer & { state: 'shown' }

/** The draft that a ticket leads to, for the site to show; with what stands in the form in the place of what is saved. */
export async function findDraft({
  question: { ticket: text, form },
  req,
}: {
  question: DraftQuestion
  req: PayloadRequest
}): Promise<DraftAnswer> {
  const { payload } = req
  const now = Math.floor(Date.now() / 1000)
  const verdict = readTicket({ text, secret: env.webhookSecret, now })
  if (verdict.type === 'forged') return { state: 'refused', reason: 'unknown' }
  if (verdict.type === 'expired') return { state: 'refused', reason: 'expired' }
  const { ticket } = verdict
  if (ticket.type === 'shared') {
    const link = await openDraftLink({ ticket, payload })
    if ('reason' in link) return { state: 'refused', reason: link.reason }
    const latest = await readLatest({ subject: link.subject, viewer: null, payload })
    if (latest === null) return { state: 'refused', reason: 'deleted' }
    const { by, until, subject } = link
    return toAnswer({ subject, row: latest, share: { by, until }, req })
  }
  const { subject } = ticket
  const viewer = await findViewer({ ticket, payload })
  if (viewer === null) return { state: 'refused', reason: 'signed-out' }
  const latest = await readLatest({ subject, viewer, payload })
  if (latest === null) return { state: 'refused', reason: 'deleted' }
  const row = { ...latest, ...form, id: latest['id'], _status: 'draft' }
  return toAnswer({ subject, row, share: null, req })
}

async function toAnswer({
  subject,
  row,
  share,
  req,
}: {
  subject: PreviewSubject
  row: Latest
  share: Shown['share']
  req: PayloadRequest
}): Promise<DraftAnswer> {
  const fields = findFields({ subject, payload: req.payload })
  const { change, mapped } = toDraftDocument({ subject, row })
  const unshown = change === null ? ['This draft cannot be shown yet. What visitors have stands here.'] : []
  return {
    state: 'shown',
    subject,
    changes: [...(change === null ? [] : [change]), ...(await findShownMedia({ row, mapped, fields, req }))],
    notes: share === null ? [...unshown, ...(await findNotes({ subject, row, fields, req }))] : [],
    origins: env.cmsOrigins,
    share,
    isPublic: row['_status'] === 'published',
  }
}

function findFields({ subject, payload }: { subject: PreviewSubject; payload: Payload }): FlattenedField[] {
  if (subject.type === 'document') return payload.collections[subject.collection].config.flattenedFields
  const global = payload.config.globals.find(({ slug }) => slug === subject.slug)
  return global?.flattenedFields ?? []
}
