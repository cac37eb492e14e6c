import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

import { hasValidSignature, webhookMessageSchema, webhookPath } from '@throughline/shared'

type Received = { id: string; publications: string[]; isSigned: boolean }

/** A real HTTP server in the site's place, which keeps what it is told. */
export type Receiver = {
  url: string
  messages: Received[]
  stop: () => void
  /** Answers the next so many with 503. */
  refuseNext: (times: number) => void
  /** Waits until `find` gives something, at most 20 s. */
  waitFor: <T>(find: (messages: Received[]) => T | undefined | false) => Promise<T | undefined>
}

export async function startReceiver(): Promise<Receiver> {
  const messages: Received[] = []
  let refusals = 0
  const server = createServer((req, res) => {
    void text(req).then((body) => {
      const id = String(req.headers['webhook-id'])
      const timestamp = Number(req.headers['webhook-timestamp'])
      const signatures = String(req.headers['webhook-signature'])
      const secret = process.env['PUBLISH_WEBHOOK_SECRET'] ?? ''
      const { data } = webhookMessageSchema.parse(JSON.parse(body))
      const isSigned = hasValidSignature({ secret, id, timestamp, body, signatures })
      messages.push({ id, publications: data.publications, isSigned })
      res.writeHead(refusals > 0 ? 503 : 202).end()
      refusals = Math.max(0, refusals - 1)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    stop: () => void server.close(),
    url: `http://127.0.0.1:${port}${webhookPath}`,
    messages,
    refuseNext: (times) => {
      refusals = times
    },
    waitFor: async (find) => {
      for (const deadline = Date.now() + 20_000; Date.now() < deadline; await wait(20)) {
        const found = find(messages)
        if (found) return found
      }
      return undefined
    },
  }
}
