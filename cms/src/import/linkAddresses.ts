import { linkAddressSchema, type Inline, type Mark } from '@throughline/shared'

const found = /https?:\/\/[^\s<>"“”]+|www\.[\w-]+(?:\.[\w-]+)+[^\s<>"“”]*|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi

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
  let end = address.length
  let unopened = countOf(address, ')') - countOf(address, '(')
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1)
    if (!/[.,;:!?)\]}'’"…]/.test(last) || (last === ')' && unopened <= 0)) break
    if (last === ')') unopened -= 1
  }
  return address.slice(0, end)
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1
}
