import { createLifetime } from './processes/Lifetime.ts'
import type { Lifetime } from './processes/Lifetime.ts'
import { watchCallers } from './processes/watchCallers.ts'
import { Problem, toErrorCode, toReason } from './Problem.ts'

/**
 * Runs a command of the root package.json: stops it on Ctrl-C, SIGTERM, a closed terminal, or when its caller is gone; puts everything
 * away; prints what went wrong. `main` may give an exit code. Being stopped is an end like any other for a server (`isServer`: 0), and
 * unfinished work for everything else (130).
 */
export async function runCommand(
  main: (lifetime: Lifetime) => Promise<number | void>,
  { isServer = false }: { isServer?: boolean } = {},
): Promise<never> {
  const lifetime = createLifetime()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, lifetime.stop)
  // A reader of our output that went away must not keep us from stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  let code = 0
  const fail = (thrown: unknown) => {
    if (lifetime.stopping.aborted) return
    code = 1
    printFailure(thrown)
  }
  process.on('uncaughtException', (thrown) => {
    fail(thrown)
    lifetime.stop()
  })
  watchCallers(lifetime.stop)
  try {
    code = (await main(lifetime)) ?? code
  } catch (thrown) {
    fail(thrown)
    if (lifetime.stopping.aborted && code === 0 && !isServer) code = 130
  }
  await lifetime.end()
  process.exit(code)
}

/** What the system refuses (no right, no space …) is a sentence too; only a fault of ours comes with its stack. */
function printFailure(thrown: unknown): void {
  const isSentence =
    thrown instanceof Problem || ['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(toErrorCode(thrown) ?? '')
  console.error(isSentence ? toReason(thrown) : thrown)
}
