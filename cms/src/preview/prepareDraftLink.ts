import { randomBytes } from 'node:crypto'

import { previewSubjectSchema } from '@throughline/shared'
import { APIError, type CollectionBeforeChangeHook } from 'payload'

import type { DraftLink } from '../payload-types.ts'
import { toText } from '../publishing/contract/values.ts'
import { toKind } from '../publishing/publishedDocuments.ts'
import { toPersonName } from '../publishing/toPersonName.ts'
import { readLatest } from './readLatest.ts'
import { toSubjectOf } from './toSubjectOf.ts'

const dayMilliseconds = 24 * 60 * 60 * 1000

/** Fills in a new link: to what, by whom, until when. @throws APIError 400 where there is no such document to share. */
export const prepareDraftLink: CollectionBeforeChangeHook<DraftLink> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { collectionSlug = '', documentId = '' } = data
  const subject = previewSubjectSchema.safeParse(toSubjectOf({ collectionSlug, documentId }))
  const { payload, user } = req
  const latest = subject.success ? await readLatest({ subject: subject.data, viewer: user, payload }) : null
  if (latest === null) throw new APIError('There is nothing here to share. It may have been deleted.', 400)
  return {
    ...data,
    documentTitle: toText(latest['title']) ?? toKind(collectionSlug),
    userName: toPersonName(user),
    ...(user === null ? {} : { user: user.id }),
    // Rows are numbered anew in a database that was restored; this names one link for ever.
    code: randomBytes(9).toString('base64url'),
    expiresAt: new Date(Date.now() + Number(data.days) * dayMilliseconds).toISOString(),
    withdrawn: false,
  }
}
