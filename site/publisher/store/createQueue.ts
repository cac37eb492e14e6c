/** Tasks that may wait before whoever brings another is asked to pause. */
const longest = 64

/**
 * A queue that runs tasks, at most `limit` at a time, in the order in which they come. A task must see to its own errors. Where
 * many wait, the caller is given what to wait for before it brings more.
 */
export function createQueue({
  limit,
}: {
  limit: number
}): (task: () => Promise<void>) => Promise<void> | undefined {
  const waiting: (() => Promise<void>)[] = []
  let paused: (() => void)[] = []
  let running = 0
  const next = () => {
    if (running >= limit) return
    const task = waiting.shift()
    if (task === undefined) return
    running += 1
    void task().finally(() => {
      running -= 1
      next()
    })
    if (waiting.length > longest / 2) return
    for (const resume of paused) resume()
    paused = []
  }
  return (task) => {
    waiting.push(task)
    next()
    return waiting.length < longest ? undefined : new Promise((resolve) => paused.push(resolve))
  }
}
