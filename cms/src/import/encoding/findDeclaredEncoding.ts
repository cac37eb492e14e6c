/** As far into a page as browsers look, and some more for long heads. */
const searchedBytes = 4096

/**
 * The encoding that an HTML page declares for itself in a `meta` element or an XML declaration, as the platform names it. Null where it
 * declares none that is known, or one that contradicts itself: a declaration that can be read byte by byte is not in UTF-16.
 */
export function findDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, searchedBytes))
  const markup = head.replace(/<!--.*?(?:-->|$)/gs, '')
  const inXml = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/i.exec(markup)
  const inMeta = /<meta[^>]*?[\s;"']charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(markup)
  const label = (inMeta ?? inXml)?.[1]
  if (label === undefined) return null
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-16') ? null : encoding
  } catch {
    return null
  }
}
