/** Seconds before each try after the first, each with up to half as much again at random; the last one repeats. */
const retryDelays = [0.5, 2, 5, 15, 30, 60]
const giveUpMilliseconds = 24 * 60 * 60 * 1000
/** While tries fail, a new announcement brings the next one forward, but not closer than this to the last. */
const quietMilliseconds = 500
/** An announcement names at most so many. It is a hint: the receiver asks for what waits. */
const mostNames = 100

/** One message: its id, its moment and its words stay over all tries. */
export type Announcement = { id: string; at: string; publications: string[] }

export type Announcer = {
  /** Has the receiver told, now or as soon as it answers again. */
  announce: (publications: string[]) => void
  /** The same; gives whether the next try was taken. */
  announceNow: (publications: string[]) => Promise<boolean>
  /** Resolves when nothing is left to be told. */
  settled: () => Promise<void>
}

/**
 * Tells one receiver of publications. One message is under way at a time; what comes meanwhile goes together into the next. While
 * the receiver is away there is one message, one timer and nothing else, for however long and for however many publications.
 */
export function createAnnouncer({
  send,
  createId,
  now = Date.now,
}: {
  /** Sends one message. Gives whether it was taken. */
  send: (announcement: Announcement) => Promise<boolean>
  createId: () => string
  now?: () => number
}): Announcer {
  let current: Announcement | null = null
  let next: Set<string> | null = null
  let running: Promise<void> | null = null
  let hurry: () => void = () => undefined
  let askers: ((isTaken: boolean) => void)[] = []
  let since = 0

  /** What waits joins what could not be sent yet. A message that says more is another message. */
  function gather(): Announcement | null {
    if (next === null) return current
    const names = [...new Set([...(current?.publications ?? []), ...next])].slice(-mostNames)
    next = null
    since = now()
    return { id: createId(), at: new Date(since).toISOString(), publications: names }
  }

  async function pause(seconds: number): Promise<void> {
    const milliseconds = seconds * 1000 * (1 + Math.random() / 2)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      timer.unref()
      hurry = () => {
        hurry = () => undefined
        clearTimeout(timer)
        setTimeout(resolve, Math.min(quietMilliseconds, milliseconds)).unref()
      }
      if (next !== null) hurry()
    })
    hurry = () => undefined
  }

  async function run(): Promise<void> {
    let failures = 0
    for (current = gather(); current; current = gather()) {
      const answering = askers
      askers = []
      const isTaken = await send(current)
      for (const answer of answering) answer(isTaken)
      if (isTaken || now() - since > giveUpMilliseconds) current = null
      if (isTaken) failures = 0
      else if (current) await pause(retryDelays[Math.min(failures++, retryDelays.length - 1)] ?? 60)
    }
    running = null
  }

  function announce(publications: string[]): void {
    next ??= new Set()
    for (const publication of publications) next.add(publication)
    if (next.size > mostNames) next = new Set([...next].slice(-mostNames))
    hurry()
    running ??= run()
  }

  return {
    announce,
    announceNow: (publications) => {
      const answer = new Promise<boolean>((resolve) => askers.push(resolve))
      announce(publications)
      return answer
    },
    settled: async () => {
      await running
    },
  }
}
