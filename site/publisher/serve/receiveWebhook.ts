import type { IncomingMessage, ServerResponse } from 'node:http'

import { judgeWebhook, type News } from './judgeWebhook.ts'
import { readBody } from './readBody.ts'
import type { ReplayMemory } from './ReplayMemory.ts'
import { sendText } from './sendText.ts'

/** Bytes that a message may have. */
const largestMessage = 64 * 1024

/** Answers a request to the webhook's path; `wake` is called for a valid message that is news, and for nothing else. */
export async function receiveWebhook({
  request,
  response,
  secret,
  replays,
  wake,
  headers,
}: {
  request: IncomingMessage
  response: ServerResponse
  secret: string
  replays: ReplayMemory
  wake: (news: News) => void
  headers: readonly string[]
}): Promise<void> {
  // What is left of a body that nobody reads must not be taken for the next request.
  const refuse = (status: number, text: string, more: string[] = []) =>
    sendText({ response, status, text: `${text}\n`, headers, more: ['connection', 'close', ...more] })

  if (request.method !== 'POST') return refuse(405, 'Send a POST.', ['allow', 'POST'])
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) return refuse(415, 'Send the message as application/json.')
  const body = await readBody({ request, limit: largestMessage })
  if (body === null) return refuse(413, 'A message may have 64 KB at most.')

  const now = Math.floor(Date.now() / 1000)
  const verdict = judgeWebhook({ headers: request.headers, body: body.toString(), secret, replays, now })
  if (verdict.news !== null) wake(verdict.news)
  sendText({ response, status: verdict.status, text: `${verdict.message}\n`, headers })
}
