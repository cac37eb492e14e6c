/** Tells a person what happens and how long it takes: on a terminal one living line, elsewhere a line now and then. */
export type Progress = {
  /** Runs one step and prints its title, with the time that it took, when it is done. Steps may run side by side. */
  step: <T>(
    title: string,
    work: () => Promise<T> | T,
    judge?: { isGood: (result: T) => boolean },
  ) => Promise<T>
  /** Prints a line between the steps. */
  say: (line: string) => void
  /** Seconds since the command began, as words: `12 s`. */
  elapsed: () => string
}

const silentMs = 10_000

export function createProgress({ out = process.stdout }: { out?: NodeJS.WriteStream } = {}): Progress {
  const began = performance.now()
  const isTerminal = out.isTTY === true
  const running = new Map<string, number>()
  const clear = () => isTerminal && out.write('\r\x1b[2K')
  const print = (line: string) => {
    clear()
    out.write(`${line}\n`)
  }
  const draw = () => {
    const now = performance.now()
    const parts = [...running].map(([title, since]) => `${title} ${toSeconds(now - since)}`)
    clear()
    if (parts.length > 0) out.write(`  … ${parts.join(' · ')}`)
  }

  return {
    async step(title, work, judge) {
      const since = performance.now()
      running.set(title, since)
      const tell = () => (isTerminal ? draw() : print(`  … ${title} ${toSeconds(performance.now() - since)}`))
      if (isTerminal) draw()
      const timer = setInterval(tell, isTerminal ? 1000 : silentMs)
      try {
        const result = await work()
        print(
          `  ${judge?.isGood(result) === false ? '✗' : '✓'} ${title} (${toSeconds(performance.now() - since)})`,
        )
        return result
      } catch (thrown) {
        print(`  ✗ ${title} (${toSeconds(performance.now() - since)})`)
        throw thrown
      } finally {
        clearInterval(timer)
        running.delete(title)
        if (isTerminal) draw()
      }
    },
    say: (line) => print(`  · ${line}`),
    elapsed: () => toSeconds(performance.now() - began),
  }
}

/** Milliseconds as a person says them: `0.4 s`, `74 s`. */
export function toSeconds(ms: number): string {
  return ms < 9950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`
}
