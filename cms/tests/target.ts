import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

type Received = { path: string; headers: IncomingHttpHeaders; body: string }

/** A real HTTP server in the place of another host, which keeps what it is told. */
export type Target = {
  url: string
  stop: () => void
  received: Received[]
  /** How it answers: status, headers, body. 200 unless told. */
  answer: { status: number; headers: Record<string, string>; body: string }
}

export async function startTarget(): Promise<Target> {
  const received: Received[] = []
  const answer: Target['answer'] = { status: 200, headers: {}, body: 'ok' }
  const server = createServer((req, res) => {
    void text(req).then((body) => {
      received.push({ path: req.url ?? '', headers: req.headers, body })
      res.on('error', () => undefined)
      res.writeHead(answer.status, answer.headers).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/hook`, stop: () => void server.close(), received, answer }
}

/** Waits until something is true, at most a minute. */
export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await wait(20)) {
    if (await isTrue()) return
  }
  throw new Error('It did not become true within a minute.')
}
