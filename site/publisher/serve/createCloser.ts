import type { Server, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'

/**
 * A function that closes the server: it accepts nothing more, lets the answers under way end, for `grace` milliseconds at most,
 * and drops all connections. Browsers hold connections open on which they never ask for anything: those are not waited for.
 */
export function createCloser({ server, grace }: { server: Server; grace: number }): () => Promise<void> {
  const underWay = new Set<ServerResponse>()
  server.on('request', (_request, response) => {
    underWay.add(response)
    response.once('close', () => underWay.delete(response))
  })
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    const ended = Promise.all(
      [...underWay].map((response) => new Promise((end) => response.once('close', end))),
    )
    await Promise.race([ended, setTimeout(grace, undefined, { ref: false })])
    server.closeAllConnections()
    await closed
  }
}
