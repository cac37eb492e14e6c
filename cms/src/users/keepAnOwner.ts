import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import { transactionOf } from '../database.ts'
import type { User } from '../payload-types.ts'

const leavingOwners = 'leavingOwners'

/**
 * Refuses to let the last owner go. The owners stay locked until the transaction ends, so that of two requests at once the second
 * sees what the first did; those who go in the same request are remembered, because a bulk change asks for all before any is gone.
 */
async function keepAnOwner({ req, id }: { req: PayloadRequest; id: number | string }): Promise<void> {
  const database = await transactionOf(req)
  const { rows } = await database.execute<{ id: number }>(
    sql`SELECT id FROM users WHERE role = 'owner' ORDER BY id FOR UPDATE`,
  )
  const leaving = (req.context[leavingOwners] ??= new Set<string>()) as Set<string>
  const owners = rows.map((row) => String(row.id))
  if (!owners.includes(String(id))) return
  if (!owners.some((owner) => owner !== String(id) && !leaving.has(owner))) {
    throw new APIError('This is the only owner. Make someone else an owner first.', 409)
  }
  leaving.add(String(id))
}

export const keepAnOwnerOnDelete: CollectionBeforeDeleteHook = ({ req, id }) => keepAnOwner({ req, id })

export const keepAnOwnerOnChange: CollectionBeforeChangeHook<User> = async ({ req, data, originalDoc }) => {
  const isDemoted = originalDoc?.role === 'owner' && data.role !== undefined && data.role !== 'owner'
  if (isDemoted) await keepAnOwner({ req, id: originalDoc.id })
  return data
}
