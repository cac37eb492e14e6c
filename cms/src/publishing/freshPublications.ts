import { createLocalReq, type Payload } from 'payload'
import type { Hint } from '@throughline/shared'

import { processWide } from '../processWide.ts'
import { toPendingPublication, type PendingRow } from './pendingPublications.ts'
import { readChanges } from './readChanges.ts'

/** More than so many are asked for by the site in one go. */
const most = 20

/** Publications that were committed and not announced yet, by id. */
const fresh = () =>
  processWide({ name: 'fresh', create: () => new Map<string, { row: PendingRow; payload: Payload }>() })

/** These were just committed. */
export function noteFresh({ rows, payload }: { rows: PendingRow[]; payload: Payload }): void {
  // Names that an announcement had no room for.
  if (fresh().size > 1000) fresh().clear()
  for (const row of rows) fresh().set(String(row.id), { row, payload })
}

/**
 * What the site is told of publications at their first announcement, so that it need not ask: their documents as they are now. Null where
 * they are not fresh any more, where there are many, or where anything is not as it should be: then it asks.
 */
export async function takeHint(publications: string[]): Promise<Hint | null> {
  const found = publications.map((id) => fresh().get(id))
  for (const id of publications) fresh().delete(id)
  const known = found.filter((one) => one !== undefined)
  const [first] = known
  if (first === undefined || known.length !== publications.length || known.length > most) return null
  const rows = known.map(({ row }) => row)
  try {
    const { changes, broken } = await readChanges({ rows, req: await createLocalReq({}, first.payload) })
    if (broken.size > 0) return null
    return { publications: rows.map(toPendingPublication), changes: [...changes.values()] }
  } catch {
    return null
  }
}
