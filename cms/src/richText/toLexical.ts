import { randomBytes } from 'node:crypto'

import type { Block, Inline, LinkTarget, List, Quote, RichText } from '@throughline/shared'

import { toFormat } from './marks.ts'

/** A node as @payloadcms/richtext-lexical 3.90 stores it. */
export type StoredNode = { type: string; version: number; [field: string]: unknown }

/** An editor state as @payloadcms/richtext-lexical 3.90 stores it. */
export type LexicalState = {
  root: {
    type: 'root'
    version: 1
    direction: null
    format: ''
    indent: 0
    children: StoredNode[]
  }
  [field: string]: unknown
}

/** The contract's text as an editor state, such that `fromLexical(toLexical(text))` is the same text. */
export function toLexical(richText: RichText): LexicalState {
  const children = richText.map(toBlockNode)
  // The editor needs a paragraph to put its cursor in.
  const filled =
    children.length > 0 ? children : [toElement('paragraph', [], { textFormat: 0, textStyle: '' })]
  return { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: filled } }
}

function toBlockNode(block: Block): StoredNode {
  switch (block.type) {
    case 'heading':
      return toElement('heading', block.children.map(toInlineNode), { tag: `h${block.level}` })
    case 'paragraph':
      return toElement('paragraph', block.children.map(toInlineNode), { textFormat: 0, textStyle: '' })
    case 'quote':
      return toElement('quote', toQuoteInlines(block).map(toInlineNode))
    case 'list':
      return toListNode(block, 0)
    case 'media': {
      const value = toDatabaseId(block.media)
      return {
        type: 'upload',
        version: 3,
        format: '',
        id: createNodeId(),
        relationTo: 'media',
        value,
        fields: {},
      }
    }
    case 'rule':
      return { type: 'horizontalrule', version: 1 }
  }
}

function toListNode(list: List, depth: number): StoredNode {
  const items = list.items.flatMap((item, index) => [
    toElement('listitem', item.children.map(toInlineNode), { value: index + 1, indent: depth }),
    // The editor keeps a nested list in an item of its own.
    ...item.lists.map((nested) =>
      toElement('listitem', [toListNode(nested, depth + 1)], { value: index + 2, indent: depth }),
    ),
  ])
  const kind = list.ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return toElement('list', items, { ...kind, start: 1 })
}

function toQuoteInlines({ paragraphs, attribution }: Quote): Inline[] {
  const lineBreak = { type: 'line-break' } as const
  const words = paragraphs.flatMap((line, index) => (index > 0 ? [lineBreak, lineBreak, ...line] : line))
  if (attribution === null) return words
  return [...words, lineBreak, { type: 'text', text: '— ', marks: [] }, ...attribution]
}

function toInlineNode(inline: Inline): StoredNode {
  switch (inline.type) {
    case 'text': {
      const format = toFormat(inline.marks)
      return { type: 'text', version: 1, text: inline.text, format, detail: 0, mode: 'normal', style: '' }
    }
    case 'line-break':
      return { type: 'linebreak', version: 1 }
    case 'link': {
      const fields = toLinkFields(inline.target)
      const node = toElement('link', inline.children.map(toInlineNode), { id: createNodeId(), fields })
      return { ...node, version: 3 }
    }
  }
}

function toLinkFields(target: LinkTarget): Record<string, unknown> {
  if (target.type === 'address') return { linkType: 'custom', url: target.address, newTab: false }
  const { collection, id } = target.document
  return { linkType: 'internal', doc: { relationTo: collection, value: toDatabaseId(id) }, newTab: false }
}

function toElement(type: string, children: StoredNode[], fields: Record<string, unknown> = {}): StoredNode {
  return { type, version: 1, direction: null, format: '', indent: 0, children, ...fields }
}

/** The contract's ids are strings; Payload's on Postgres are numbers. */
function toDatabaseId(id: string): number | string {
  return /^\d+$/.test(id) ? Number(id) : id
}

/** Links and uploads carry an id of their own in the editor: 24 hexadecimal digits. */
function createNodeId(): string {
  return randomBytes(12).toString('hex')
}
