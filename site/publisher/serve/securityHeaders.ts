import { speculationRulesHash } from '../../src/views/head/speculationRules.ts'

/** Headers as Node sends them: name, value, name, value … */
export type Headers = readonly string[]

type Options = {
  siteUrl: string
  /** Whether it is a font, a style sheet or a script, which load nothing under their own policy. */
  loadsNothing?: boolean
  /** Whether scripts of this site may use WebAssembly, as the search does. */
  usesWebAssembly?: boolean
  /** Whether pages elsewhere may show it, as web feed readers show pictures. */
  isShownElsewhere?: boolean
}

/** The headers that every answer has. */
export function createSecurityHeaders({
  siteUrl,
  loadsNothing = false,
  usesWebAssembly = false,
  isShownElsewhere = false,
}: Options): Headers {
  const sources = [
    "style-src 'self'",
    // The icon stands in the page.
    "img-src 'self' data:",
    "font-src 'self'",
    ['script-src', "'self'", speculationRulesHash, ...(usesWebAssembly ? ["'wasm-unsafe-eval'"] : [])].join(
      ' ',
    ),
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ]
  const policy = ["default-src 'none'", ...(loadsNothing ? [] : sources), "frame-ancestors 'none'"].join('; ')
  const headers = [
    ...['content-security-policy', policy],
    ...['x-content-type-options', 'nosniff'],
    ...['referrer-policy', 'strict-origin-when-cross-origin'],
    ...['cross-origin-opener-policy', 'same-origin'],
    ...['cross-origin-resource-policy', isShownElsewhere ? 'cross-origin' : 'same-origin'],
    ...[
      'permissions-policy',
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    ],
  ]
  // Visitors who came by https come by https from then on; a site without https must not say so.
  if (siteUrl.startsWith('https:')) headers.push('strict-transport-security', 'max-age=31536000')
  return headers
}
