const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The headers that every answer has, as name, value, name, value … */
export function createSecurityHeaders({ siteUrl }: { siteUrl: string }): readonly string[] {
  const headers = [
    ...['content-security-policy', policy],
    ...['x-content-type-options', 'nosniff'],
    ...['referrer-policy', 'strict-origin-when-cross-origin'],
    ...['cross-origin-opener-policy', 'same-origin'],
    ...['cross-origin-resource-policy', 'same-origin'],
    ...[
      'permissions-policy',
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    ],
  ]
  // Visitors who came by https come by https from then on; a site without https must not say so.
  if (siteUrl.startsWith('https:')) headers.push('strict-transport-security', 'max-age=31536000')
  return headers
}
