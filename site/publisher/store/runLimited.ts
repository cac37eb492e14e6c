/** Runs `run` for all items, at most `limit` at a time. Rejects with the first error, after the runs under way have ended. */
export async function runLimited<T>({
  items,
  limit,
  run,
}: {
  items: readonly T[]
  limit: number
  run: (item: T) => Promise<void>
}): Promise<void> {
  const waiting = items.values()
  const failures: unknown[] = []
  const work = async () => {
    for (const item of waiting) {
      if (failures.length > 0) return
      await run(item).catch((error: unknown) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work))
  if (failures.length > 0) throw failures[0]
}
