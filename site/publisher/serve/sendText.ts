import type { ServerResponse } from 'node:http'

/** Sends a short plain text that nobody may keep. `headers` are those of every answer; `more` those of this one. */
export function sendText({
  response,
  status,
  text,
  headers,
  more = [],
  type = 'text/plain; charset=utf-8',
}: {
  response: ServerResponse
  status: number
  text: string
  headers: readonly string[]
  more?: readonly string[]
  type?: string
}): void {
  const bytes = Buffer.from(text)
  const own = ['content-type', type, 'cache-control', 'no-store', 'content-length', String(bytes.length)]
  response.writeHead(status, [...headers, ...own, ...more])
  // Node leaves the body out by itself where the request was HEAD.
  response.end(bytes)
}
