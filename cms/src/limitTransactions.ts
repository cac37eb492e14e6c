import type { PostgresAdapter } from '@payloadcms/db-postgres'

/**
 * Lets so many transactions be open at once; others wait for their turn. It must be fewer than there are connections, because Payload
 * asks, in the middle of a save, on another connection whether someone else holds the document open (`checkDocumentLockStatus` gives no
 * `req` to its query): where transactions hold them all, each waits for one that none gives back, until all of them fail. See
 * https://github.com/payloadcms/payload, packages/payload/src/utilities; remove when that query is made in the transaction.
 */
export function limitTransactions({ adapter, most }: { adapter: PostgresAdapter; most: number }): void {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  const open = new Set<number | string>()
  const waiting: (() => void)[] = []
  let taken = 0

  const take = async () => {
    if (taken < most) taken += 1
    // Whoever ends hands its place on.
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const giveBack = () => {
    const next = waiting.shift()
    if (next) next()
    else taken -= 1
  }
  const end = async (incoming: Promise<number | string> | number | string, how: () => Promise<void>) => {
    try {
      await how()
    } finally {
      if (open.delete(await incoming)) giveBack()
    }
  }

  adapter.beginTransaction = async (options) => {
    await take()
    let transaction: number | string | null = null
    try {
      transaction = await beginTransaction.call(adapter, options)
      return transaction
    } finally {
      if (transaction === null) giveBack()
      else open.add(transaction)
    }
  }
  adapter.commitTransaction = (incoming) => end(incoming, () => commitTransaction.call(adapter, incoming))
  adapter.rollbackTransaction = (incoming) => end(incoming, () => rollbackTransaction.call(adapter, incoming))
}
