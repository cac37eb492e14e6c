import type { ServerResponse } from 'node:http'

import { sendText } from './sendText.ts'

/** Sends an answer to a machine that nobody may keep. */
export function sendJson({
  body,
  ...rest
}: {
  response: ServerResponse
  status: number
  body: unknown
  headers: readonly string[]
  more?: readonly string[]
}): void {
  sendText({ ...rest, text: `${JSON.stringify(body)}\n`, type: 'application/json; charset=utf-8' })
}
