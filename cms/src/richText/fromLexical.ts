import type { Block, Heading, Inline, Quote, RichText } from '@throughline/shared'

import { createHeadingIds } from './createHeadingIds.ts'
import { describeUnknownNode } from './describeUnknownNode.ts'
import { isBlank, toWords, trimLineBreaks } from './inlines.ts'
import { isRecord, listChildren, type LexicalNode } from './LexicalNode.ts'
import { readLexicalInlines, toId, type Report } from './readLexicalInlines.ts'
import { readLexicalList } from './readLexicalList.ts'
import { toQuote } from './toQuote.ts'

/**
 * An editor state as the contract's text. Each problem is a sentence for the editor about something that cannot be published;
 * the text then holds what can be shown without it. No state (null, undefined) is an empty text.
 */
export function fromLexical(state: unknown): { richText: RichText; problems: string[] } {
  if (state === null || state === undefined) return { richText: [], problems: [] }
  const root = isRecord(state) ? state.root : undefined
  if (!isRecord(root)) {
    return { richText: [], problems: ['The text is not in the form that the editor writes. Write it again.'] }
  }
  const problems: string[] = []
  const report: Report = (problem) => problems.push(problem)
  const createId = createHeadingIds()
  const richText = listChildren(root).flatMap((node) => readBlock(node, { report, createId }) ?? [])
  return { richText, problems }
}

type Context = { report: Report; createId: (words: string) => string }

function readBlock(node: LexicalNode, context: Context): Block | null {
  switch (node.type) {
    case 'paragraph': {
      const children = readWords(node, context)
      return isBlank(children) ? null : { type: 'paragraph', children }
    }
    case 'heading':
      return readHeading(node, context)
    case 'quote':
      return readQuote(node, context)
    case 'list':
      return readLexicalList(node, context.report)
    case 'upload':
      return readUpload(node, context)
    case 'horizontalrule':
      return { type: 'rule' }
    default:
      context.report(describeUnknownNode(node))
      return null
  }
}

function readWords(node: LexicalNode, { report }: Context): Inline[] {
  return trimLineBreaks(readLexicalInlines(listChildren(node), report))
}

const levels: Record<string, Heading['level']> = { h2: 2, h3: 3, h4: 4 }

function readHeading(node: LexicalNode, context: Context): Heading | null {
  const children = readWords(node, context)
  if (isBlank(children)) return null
  const words = toWords(children).trim()
  const level = typeof node.tag === 'string' ? levels[node.tag] : undefined
  if (level === undefined) {
    context.report(
      `The heading “${words}” has a level that the site does not show. Make it a heading 2, 3 or 4.`,
    )
  }
  return {
    type: 'heading',
    level: level ?? (node.tag === 'h1' ? 2 : 4),
    id: context.createId(words),
    children,
  }
}

function readQuote(node: LexicalNode, { report }: Context): Quote | null {
  const inlines: Inline[] = []
  for (const child of listChildren(node)) {
    const isParagraph = child.type === 'paragraph'
    if (isParagraph && inlines.length > 0) inlines.push({ type: 'line-break' }, { type: 'line-break' })
    inlines.push(...readLexicalInlines(isParagraph ? listChildren(child) : [child], report))
  }
  return toQuote(inlines)
}

function readUpload(node: LexicalNode, { report }: Context): Block | null {
  const media = toId(node.value)
  if (media !== null && node.relationTo === 'media') return { type: 'media', media }
  report(
    media === null
      ? 'The text holds a picture or file that no longer exists. Choose another, or remove it.'
      : 'The text holds a file that is not from the media library. Choose it there, or remove it.',
  )
  return null
}
