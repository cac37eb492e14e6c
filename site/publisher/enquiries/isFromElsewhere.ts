import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a page of another site made the visitor's browser send this. Browsers say where a form was; a client that says nothing is none
 * that could be misused so.
 */
export function isFromElsewhere({
  headers,
  siteUrl,
}: {
  headers: IncomingHttpHeaders
  siteUrl: string
}): boolean {
  const { origin, host } = headers
  const fetchSite = headers['sec-fetch-site']
  if (fetchSite !== undefined) return fetchSite !== 'same-origin' && fetchSite !== 'none'
  if (origin === undefined) return false
  const from = URL.parse(origin)
  return from === null || (from.origin !== new URL(siteUrl).origin && from.host !== host)
}
