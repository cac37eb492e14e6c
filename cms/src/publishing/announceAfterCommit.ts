import type { Payload, PayloadRequest } from 'payload'

import { processWide } from '../processWide.ts'
import { announcePublications } from './announcePublications.ts'
import { noteFresh } from './freshPublications.ts'
import type { PendingRow } from './pendingPublications.ts'

type Transaction = number | string
/** How a transaction ended. `unknown`: the connection was lost before the answer to COMMIT came. */
export type Ending = 'committed' | 'rolled back' | 'unknown'

/** Publications of transactions that are still open, by transaction. */
const waiting = () =>
  processWide({
    name: 'uncommitted',
    create: () => new Map<Transaction, { rows: PendingRow[]; payload: Payload }>(),
  })

/** Transactions that are about to publish. */
const publishing = () => processWide({ name: 'publishing', create: () => new Set<Transaction>() })

/** The save of this request will publish something. */
export async function notePublishing(req: PayloadRequest): Promise<void> {
  const transaction = await req.transactionID
  if (transaction !== undefined) publishing().add(transaction)
}

/** How many saves that publish something are under way. */
export function countPublishing(): number {
  return publishing().size
}

/** Has the site told of a publication when the transaction of `req` is committed; never if it is rolled back. */
export async function announceAfterCommit({
  row,
  req,
}: {
  row: PendingRow
  req: PayloadRequest
}): Promise<void> {
  const transaction = await req.transactionID
  if (transaction === undefined) {
    announcePublications([String(row.id)])
    return
  }
  const rows = [...(waiting().get(transaction)?.rows ?? []), row]
  waiting().set(transaction, { rows, payload: req.payload })
}

/** Called by the database adapter when a transaction has ended. */
export function onTransactionEnd({
  transaction,
  ending,
}: {
  transaction: Transaction
  ending: Ending
}): void {
  const publications = waiting().get(transaction)
  waiting().delete(transaction)
  publishing().delete(transaction)
  if (ending === 'rolled back' || publications === undefined) return
  // Where nobody knows whether they are stored, the site is to ask.
  if (ending === 'committed') noteFresh(publications)
  announcePublications(publications.rows.map(({ id }) => String(id)))
}
