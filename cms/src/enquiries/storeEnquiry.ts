import type { Enquiry } from '@throughline/shared'
import type { Payload } from 'payload'

import { env } from '../env.ts'
import { wake } from '../wakeable.ts'
import { findAboutDocument } from './findAboutDocument.ts'

/** Stores an enquiry, once however often it comes. It is committed when this returns; the mail follows by itself. */
export async function storeEnquiry({
  enquiry: { id, about, ...said },
  payload,
}: {
  enquiry: Enquiry
  payload: Payload
}): Promise<void> {
  const isStored = async () =>
    (await payload.count({ collection: 'enquiries', where: { enquiryId: { equals: id } } })).totalDocs > 0
  if (await isStored()) return
  const data = {
    ...said,
    enquiryId: id,
    about: about?.title ?? null,
    aboutPath: about?.path ?? null,
    aboutDocument: about === null ? null : await findAboutDocument({ path: about.path, payload }),
    status: 'new',
    mailState: env.mail === null ? 'unset' : 'waiting',
    mailAttempts: 0,
    mailNextTryAt: env.mail === null ? null : new Date().toISOString(),
  } as const
  try {
    await payload.create({ collection: 'enquiries', data })
  } catch (error) {
    // The same came at the same moment on another connection.
    if (await isStored()) return
    throw error
  }
  wake('mails')
}
