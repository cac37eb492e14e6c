import type { PreviewSubject } from '@throughline/shared'
import type { Payload, TypedUser } from 'payload'

import { isStoredId } from '../publishing/isStoredId.ts'

/** A document as it was saved last, published or not. */
export type Latest = Record<string, unknown>

/**
 * The latest version of a document; null where there is none, it is in the trash, or `viewer` may not see it. Without a viewer nothing is
 * asked: then something else has allowed it.
 */
export async function readLatest({
  subject,
  viewer,
  payload,
}: {
  subject: PreviewSubject
  viewer: TypedUser | null
  payload: Payload
}): Promise<Latest | null> {
  const access = viewer === null ? { overrideAccess: true } : { overrideAccess: false, user: viewer }
  if (subject.type === 'global') {
    const latest: object = await payload.findGlobal({ slug: subject.slug, draft: true, depth: 0, ...access })
    return { ...latest }
  }
  if (!isStoredId(subject.id)) return null
  const latest: object | null = await payload.findByID({
    collection: subject.collection,
    id: Number(subject.id),
    draft: true,
    depth: 0,
    disableErrors: true,
    ...access,
  })
  return latest === null || ('deletedAt' in latest && latest.deletedAt) ? null : { ...latest }
}
