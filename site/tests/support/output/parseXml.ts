/** Whether a text is well-formed XML, as far as we write it: elements that are closed in order, and no stray `<` or `&`. */
export function parseXml(text: string): { problem: string | null } {
  if (!text.startsWith('<?xml version="1.0"')) return { problem: 'it does not begin as XML' }
  const open: string[] = []
  const rest = text.replace(/^<\?xml[^>]*\?>/, '')
  const tag =
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|apos|#\d+);[^"<&]*)*")*)\s*(\/?)>/g
  let end = 0
  for (const match of rest.matchAll(tag)) {
    const words = rest.slice(end, match.index)
    if (/<|&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(words))
      return { problem: `there is a stray mark in "${words.slice(0, 60)}"` }
    end = match.index + match[0].length
    const [, isEnd, name = '', , isEmpty] = match
    if (isEmpty) continue
    if (!isEnd) open.push(name)
    else if (open.pop() !== name) return { problem: `</${name}> ends what is not open` }
  }
  if (open.length > 0) return { problem: `<${open.at(-1) ?? ''}> is not closed` }
  return { problem: rest.slice(end).trim() === '' ? null : 'something follows the end' }
}
