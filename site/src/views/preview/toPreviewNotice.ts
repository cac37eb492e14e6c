import type { DraftRefusal } from '@throughline/shared'

/** Why there is no draft to show: what the CMS says, or that it does not answer. */
export type NoticeReason = DraftRefusal | 'away'
type Notice = { title: string; lead: string }

const notices: Record<NoticeReason, Notice> = {
  'signed-out': {
    title: 'This preview has ended',
    lead: 'It is for people who are signed in to the admin. Sign in there, and open the document again.',
  },
  expired: {
    title: 'This link is no longer valid',
    lead: 'It led to a draft for a limited time, and that time is over. Whoever sent it to you can send a new one.',
  },
  withdrawn: {
    title: 'This link was withdrawn',
    lead: 'It led to a draft, and whoever shared that has closed the link. Ask them if you still need it.',
  },
  deleted: {
    title: 'There is nothing here any more',
    lead: 'This link led to a draft that has been removed since.',
  },
  unknown: {
    title: 'This link leads nowhere',
    lead: 'A part of it may have been lost on the way to you. Copy the whole of it, or ask for it again.',
  },
  away: {
    title: 'The draft cannot be shown just now',
    lead: 'The place where it is kept does not answer. Try again in a minute.',
  },
}

/** The words for a draft that is not shown. They say nothing of what it is. */
export function toPreviewNotice(reason: string | undefined): Notice {
  return notices[reason as NoticeReason] ?? notices.unknown
}
