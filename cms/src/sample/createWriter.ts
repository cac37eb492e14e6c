import type { Inline, LinkTarget, RichText } from '@throughline/shared'

import type { Random } from './Random.ts'
import { headings, sampleMarker, sentenceParts } from './words.ts'

/** Writes sample texts. */
export type Writer = {
  sentence: () => string
  /** So many paragraphs under headings, with a list, a quotation and these links in them, and the marker at the end unless told. */
  text: (options: { paragraphs: number; links?: LinkTarget[]; isMarked?: boolean }) => RichText
}

export function createWriter(random: Random): Writer {
  const { subjects, actions, circumstances } = sentenceParts
  const rest = () => ` ${random.pick(actions)} ${random.pick(circumstances)}.`
  const sentence = () => random.pick(subjects) + rest()
  const item = (): Inline[] => [toWords(random.pick(subjects), ['bold']), toWords(rest())]
  const sentences = (least: number, most: number) =>
    Array.from({ length: random.whole(least, most) }, sentence).join(' ')
  const paragraph = (link: LinkTarget | undefined): Inline[] =>
    link === undefined
      ? [toWords(sentences(3, 6))]
      : [toWords(`${sentence()} More of this is `), toLink(link), toWords(` elsewhere. ${sentences(2, 4)}`)]

  return {
    sentence,
    text({ paragraphs, links = [], isMarked = true }) {
      const titles = random.some(headings, Math.ceil(paragraphs / 2))
      const blocks: RichText = []
      for (let index = 0; index < paragraphs; index += 1) {
        const title = index % 2 === 0 ? titles[index / 2] : undefined
        if (paragraphs > 2 && title !== undefined) blocks.push(toHeading(title))
        blocks.push({ type: 'paragraph', children: paragraph(links[index]) })
      }
      if (paragraphs > 3) {
        const items = [item(), item(), item()]
        blocks.splice(3, 0, {
          type: 'list',
          ordered: random.whole(0, 1) === 1,
          items: items.map((children) => ({ children, lists: [] })),
        })
        blocks.push({
          type: 'quote',
          paragraphs: [[toWords(sentences(1, 2))]],
          attribution: [toWords('A participant')],
        })
      }
      if (!isMarked) return blocks
      return [...blocks, { type: 'paragraph', children: [toWords(sampleMarker, ['italic'])] }]
    },
  }
}

function toWords(text: string, marks: ('bold' | 'italic')[] = []) {
  return { type: 'text' as const, text, marks }
}

function toLink(target: LinkTarget): Inline {
  return { type: 'link', target, children: [toWords('told')] }
}

function toHeading(title: string): RichText[number] {
  const id = title.toLowerCase().replaceAll(' ', '-')
  return { type: 'heading', level: 2, id, children: [toWords(title)] }
}
