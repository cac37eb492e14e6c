/** A page that leads on to `to`, for hosts without redirects of their own. */
export function toRedirectPage({ to, siteUrl }: { to: string; siteUrl: string }): string {
  const shown = escapeHtml(to)
  const canonical = escapeHtml(new URL(to, `${siteUrl}/`).href)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>This page has moved</title>
<meta http-equiv="refresh" content="0; url=${shown}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${canonical}">
<p>This page has moved to <a href="${shown}">${shown}</a>.</p>
</html>
`
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
