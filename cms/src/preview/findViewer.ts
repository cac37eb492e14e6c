import type { PreviewTicket } from '@throughline/shared'
import type { Payload, TypedUser } from 'payload'

import type { User } from '../payload-types.ts'
import { isStoredId } from '../publishing/isStoredId.ts'
import { toSessionMark } from './toSessionMark.ts'

/** The person who looks at a live preview; null where the session in which they opened it is over. */
export async function findViewer({
  ticket,
  payload,
}: {
  ticket: PreviewTicket & { type: 'live' }
  payload: Payload
}): Promise<TypedUser | null> {
  if (!isStoredId(ticket.user)) return null
  const user = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: Number(ticket.user) } },
  })
  const isOpen = user?.sessions?.some(
    ({ id, expiresAt }) => toSessionMark(id) === ticket.session && Date.parse(expiresAt) > Date.now(),
  )
  return user !== null && isOpen === true ? { ...user, collection: 'users' } : null
}
