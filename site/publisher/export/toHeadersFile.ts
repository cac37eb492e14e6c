import { createSecurityHeaders } from '../serve/securityHeaders.ts'

const forEver = ['cache-control', 'public, max-age=31536000, immutable'] as const

/**
 * The `_headers` file of an export, for the hosts that know it: the headers that our own server sends. Hosts differ in what they make of
 * two rules for one address, so that no header stands in two rules that meet.
 */
export function toHeadersFile({ siteUrl }: { siteUrl: string }): string {
  const everywhere = createSecurityHeaders({ siteUrl, usesWebAssembly: true, isShownElsewhere: true })
  return [toRule('/*', everywhere), toRule('/assets/*', forEver), toRule('/media/*', forEver)].join('\n')
}

function toRule(path: string, headers: readonly string[]): string {
  const lines = headers.flatMap((name, place) =>
    place % 2 === 0 ? `  ${name}: ${headers[place + 1] ?? ''}\n` : [],
  )
  return `${path}\n${lines.join('')}`
}
