import type { PayloadRequest } from 'payload'

/** Runs reads in one transaction that sees the database as it was at one moment. */
export async function inSnapshot<T>({
  req,
  read,
}: {
  req: PayloadRequest
  read: () => Promise<T>
}): Promise<T> {
  const { db } = req.payload
  const transaction = await db.beginTransaction({
    isolationLevel: 'repeatable read',
    accessMode: 'read only',
  })
  if (transaction === null) throw new Error('The database did not begin a transaction.')
  req.transactionID = transaction
  try {
    return await read()
  } finally {
    delete req.transactionID
    await db.rollbackTransaction(transaction)
  }
}
