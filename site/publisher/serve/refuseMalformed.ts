import type { Duplex } from 'node:stream'

/** Answers what is not HTTP, or took too long to become it, and closes the connection. */
export function refuseMalformed({
  error,
  socket,
  headers,
}: {
  error: Error & { code?: string }
  socket: Duplex
  headers: readonly string[]
}): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = toStatus(error.code)
  const pairs = headers.flatMap((name, place) =>
    place % 2 === 0 ? [`${name}: ${headers[place + 1] ?? ''}`] : [],
  )
  socket.end([`HTTP/1.1 ${status}`, ...pairs, 'content-length: 0', 'connection: close', '', ''].join('\r\n'))
}

function toStatus(code: string | undefined): string {
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large'
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return '408 Request Timeout'
  return '400 Bad Request'
}
