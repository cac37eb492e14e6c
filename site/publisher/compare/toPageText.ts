/** Elements whose words no visitor reads. */
const hidden = /<(script|style|head|template)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi
/** Elements that begin a line. */
const block =
  /<\/?(address|article|aside|blockquote|body|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|search|section|table|td|th|tr|ul)\b[^>]*>/gi
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** The words of a page as our renderer writes it, one block a line: the title first. */
export function toPageText(html: string): string {
  const title = /<title[^>]*>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? ''
  const text = html
    .replace(hidden, '')
    .replace(/\s+/g, ' ')
    .replace(block, '\n')
    .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/gi, '[$1]')
    .replace(/<[^>]*>/g, '')
  return `${title}\n${text}`
    .split('\n')
    .map((line) => decode(line).replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
