import { linkAddressSchema, type Inline, type Mark } from '@throughline/shared'

const found = /https?:\/\/[^\s<>"“”]+|www\.[\w-]+(?:\.[\w-]+)+[^\s<>"“”]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi

/** Words as text in which web and mail addresses are links. */
export function linkAddresses(words: string, marks: Mark[] = []): Inline[] {
  const inlines: Inline[] = []
  let end = 0
  for (const match of words.matchAll(found)) {
    const shown = withoutTrailingPunctuation(match[0])
    const address = toAddress(shown)
    if (!linkAddressSchema.safeParse(address).success) continue
    inlines.push(toText(words.slice(end, match.index), marks), {
      type: 'link',
      target: { type: 'address', address },
      children: [toText(shown, marks)],
    })
    end = match.index + shown.length
  }
  return [...inlines, toText(words.slice(end), marks)].filter(
    (inline) => inline.type !== 'text' || inline.text !== '',
  )
}

/** Whether words hold a web or mail address. */
export function hasAddress(words: string): boolean {
  return words.search(found) !== -1
}

function toText(text: string, marks: Mark[]) {
  return { type: 'text' as const, text, marks }
}

function toAddress(shown: string): string {
  if (/^https?:/i.test(shown)) return shown
  return /^www\./i.test(shown) ? `https://${shown}` : `mailto:${shown}`
}

/** A full stop or bracket after an address belongs to the sentence, unless the address opened the bracket. */
function withoutTrailingPunctuation(address: string): string {
  let kept = address
  for (;;) {
    const isOpened = kept.endsWith(')') && kept.split('(').length >= kept.split(')').length
    if (isOpened || !/[.,;:!?)\]}'’”"…]$/.test(kept)) return kept
    kept = kept.slice(0, -1)
  }
}
