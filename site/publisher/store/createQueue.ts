/** A queue that runs tasks, at most `limit` at a time, in the order in which they come. A task must see to its own errors. */
export function createQueue({ limit }: { limit: number }): (task: () => Promise<void>) => void {
  const waiting: (() => Promise<void>)[] = []
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
  }
  return (task) => {
    waiting.push(task)
    next()
  }
}
