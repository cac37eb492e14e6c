import { type SocialWords, socialSize } from '../../../src/views/head/toSocialPath.ts'
import { toXmlText } from '../../../src/views/xml.ts'
import { lineHeight, setLines } from './setLines.ts'

/** The colours of the site by day. */
const [paper, ink, quiet, thread] = ['#f1f5f6', '#1a2731', '#45545f', '#9b1f36']

/** Where things stand, in pixels. */
const left = 168
const right = 1104
const threadAt = 96
const top = 92
const bottom = 530
const curve = 44

/** Words on one line in the quiet type, cut where there are too many. */
const toShort = (words: string, most: number) =>
  words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`

/**
 * The social picture of a page: what kind of page it is, its title, and who speaks. The thread comes in from the right, passes the
 * title and ends at the name.
 */
export function toSocialSvg({ title, section, author }: SocialWords): string {
  const { width, height } = socialSize
  const { size, lines } = setLines({ words: title, width: right - left, height: 340 })
  const set = lines.length * size * lineHeight
  // The title stands in the middle between the thread above it and the name below it.
  const first = (top + bottom) / 2 - set / 2 + size * 0.86
  const rows = lines.map(
    (line, place) =>
      `<text x="${left}" y="${Math.round(first + place * size * lineHeight)}" font-family="Newsreader Display" font-size="${size}" fill="${ink}">${toXmlText(line)}</text>`,
  )
  const label =
    section === null ? '' : toLabel({ words: toShort(section, 60), y: top + 44, colour: quiet, size: 28 })
  const path = `M${width} ${top - 20}H${threadAt + curve}a${curve} ${curve} 0 0 0 ${-curve} ${curve}V${bottom - curve}a${curve} ${curve} 0 0 0 ${curve} ${curve}H${left - 12}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<path d="${path}" fill="none" stroke="${thread}" stroke-width="4"/>`,
    label,
    ...rows,
    toLabel({ words: toShort(author, 54), y: bottom + 12, colour: ink, size: 34 }),
    '</svg>',
  ].join('')
}

function toLabel({
  words,
  y,
  colour,
  size,
}: {
  words: string
  y: number
  colour: string
  size: number
}): string {
  return `<text x="${left}" y="${y}" font-family="Figtree" font-size="${size}" fill="${colour}">${toXmlText(words)}</text>`
}
