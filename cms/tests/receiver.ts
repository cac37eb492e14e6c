import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

import {
  createSiteKey,
  forecastPath,
  hasValidSignature,
  releasesPaths,
  webhookMessageSchema,
  webhookPath,
  type KeptRelease,
} from '@throughline/shared'

type Received = { id: string; publications: string[]; isSigned: boolean; hint: unknown; underWay: number }

/** A real HTTP server in the site's place, which keeps what it is told. */
export type Receiver = {
  url: string
  messages: Received[]
  stop: () => void
  /** What it was told before it was committed. */
  forecasts: unknown[]
  /** The releases that the site says it keeps, to whoever has its key. */
  kept: KeptRelease[]
  /** Answers the next so many with 503. */
  refuseNext: (times: number) => void
  /** Waits until `find` gives something, at most a minute. */
  waitFor: <T>(find: (messages: Received[]) => T | undefined | false) => Promise<T | undefined>
}

export async function startReceiver(): Promise<Receiver> {
  const messages: Received[] = []
  let refusals = 0
  const kept: KeptRelease[] = []
  const forecasts: unknown[] = []
  const server = createServer((req, res) => {
    const secret = process.env['PUBLISH_WEBHOOK_SECRET'] ?? ''
    const isKnown = req.headers.authorization === `Bearer ${createSiteKey(secret)}`
    if (req.url === forecastPath) {
      void text(req).then((body) => {
        if (isKnown) forecasts.push(JSON.parse(body))
        res.writeHead(isKnown ? 202 : 401).end('{}')
      })
      return
    }
    if (req.url === releasesPaths.list) {
      res.writeHead(isKnown ? 200 : 401).end(JSON.stringify(isKnown ? kept : {}))
      return
    }
    void text(req).then((body) => {
      const id = String(req.headers['webhook-id'])
      const timestamp = Number(req.headers['webhook-timestamp'])
      const signatures = String(req.headers['webhook-signature'])
      const { data } = webhookMessageSchema.parse(JSON.parse(body))
      const isSigned = hasValidSignature({ secret, id, timestamp, body, signatures })
      const { publications, hint, underWay = 0 } = data
      messages.push({ id, publications, isSigned, hint, underWay })
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
    forecasts,
    kept,
    refuseNext: (times) => {
      refusals = times
    },
    waitFor: async (find) => {
      for (const deadline = Date.now() + 60_000; Date.now() < deadline; await wait(20)) {
        const found = find(messages)
        if (found) return found
      }
      return undefined
    },
  }
}
