/** What is left of the headers that every answer has: those that a draft has its own way. */
const own = ['content-security-policy', 'cross-origin-opener-policy', 'referrer-policy']

/** The script of the live preview, as the build names it. */
const scriptPattern = /<script type="module" [^>]*src="(\/assets\/LivePreview[^"]+\.js)">/

/**
 * The headers of a page that shows a draft: kept and listed by nobody, framed by the admin alone, and with no script but that of the
 * preview. `origins` are those of the admin; none for a page that stands for itself. As name, value, name, value …
 */
export function toPreviewHeaders({
  common,
  html,
  siteUrl,
  origins,
}: {
  common: readonly string[]
  html: string
  siteUrl: string
  origins: readonly string[]
}): string[] {
  const script = origins.length === 0 ? undefined : scriptPattern.exec(html)?.[1]
  // A policy has no way to write an address of IPv6.
  const ancestors = origins.filter((origin) => !origin.includes('['))
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `script-src ${script === undefined ? "'none'" : siteUrl + script}`,
    `connect-src ${script === undefined ? "'none'" : "'self'"}`,
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors.length === 0 ? "'none'" : ancestors.join(' ')}`,
  ].join('; ')
  const kept: string[] = []
  for (let at = 0; at < common.length; at += 2) {
    const [name = '', value = ''] = common.slice(at, at + 2)
    if (!own.includes(name)) kept.push(name, value)
  }
  return [
    ...kept,
    ...['content-security-policy', policy],
    ...['x-robots-tag', 'noindex, nofollow, noarchive'],
    // A window that the admin opened for the preview stays in its hands; nobody else's does.
    ...(origins.every((origin) => origin === '*') ? ['cross-origin-opener-policy', 'same-origin'] : []),
    // The address is the key to the draft: it goes to nobody.
    ...['referrer-policy', 'no-referrer'],
  ]
}
