import type { IncomingMessage } from 'node:http'

/**
 * The address that a request comes from. `X-Forwarded-For` is believed only behind a trusted proxy, and then its last entry:
 * the one that this proxy wrote.
 */
export function clientAddress({
  req,
  trustsProxy,
}: {
  req: Pick<IncomingMessage, 'headers' | 'socket'>
  trustsProxy: boolean
}): string {
  const forwarded = req.headers['x-forwarded-for']
  const entries = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',')
  const last = entries.at(-1)?.trim()
  if (trustsProxy && last) return last
  return req.socket.remoteAddress ?? 'unknown'
}
