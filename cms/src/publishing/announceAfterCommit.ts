import type { PayloadRequest } from 'payload'

import { processWide } from '../processWide.ts'
import { announcePublications } from './announcePublications.ts'

/** Publications of transactions that are still open, by transaction. */
const waiting = () => processWide({ name: 'uncommitted', create: () => new Map<number | string, string[]>() })

/** Has the site told of a publication when the transaction of `req` is committed; never if it is rolled back. */
export async function announceAfterCommit({
  publicationId,
  req,
}: {
  publicationId: string
  req: PayloadRequest
}): Promise<void> {
  const transaction = await req.transactionID
  if (transaction === undefined) {
    announcePublications([publicationId])
    return
  }
  waiting().set(transaction, [...(waiting().get(transaction) ?? []), publicationId])
}

/** Called by the database adapter when a transaction has ended. */
export function onTransactionEnd({
  transaction,
  committed,
}: {
  transaction: number | string
  committed: boolean
}): void {
  const publications = waiting().get(transaction)
  waiting().delete(transaction)
  if (committed && publications) announcePublications(publications)
}
