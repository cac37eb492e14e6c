import {
  linkableCollections,
  linkAddressSchema,
  type Inline,
  type Link,
  type LinkTarget,
} from '@throughline/shared'

import { mergeInlines, splitNewlines } from './inlines.ts'
import { describeUnknownNode } from './describeUnknownNode.ts'
import { isRecord, listChildren, toNodeWords, type LexicalNode } from './LexicalNode.ts'
import { toMarks } from './marks.ts'

/** Takes a sentence for the editor about something in the text that cannot be published. */
export type Report = (problem: string) => void

/** The words and links in these nodes. What is not ours is reported; a link that leads nowhere keeps its words. */
export function readLexicalInlines(nodes: readonly LexicalNode[], report: Report): Inline[] {
  return mergeInlines(nodes.flatMap((node) => readInline(node, report)))
}

function readInline(node: LexicalNode, report: Report): Inline[] {
  if (node.type !== 'link' && node.type !== 'autolink') return readLinkChild(node, report)
  const children = listChildren(node).flatMap((child) => readLinkChild(child, report))
  const target = readTarget(node, report)
  return target === null ? children : [{ type: 'link', target, children }]
}

function readLinkChild(node: LexicalNode, report: Report): Link['children'] {
  switch (node.type) {
    case 'text': {
      const text = typeof node.text === 'string' ? node.text : ''
      return splitNewlines({ type: 'text', text, marks: toMarks(node.format) })
    }
    case 'tab':
      return [{ type: 'text', text: '\t', marks: toMarks(node.format) }]
    case 'linebreak':
      return [{ type: 'line-break' }]
    default:
      report(describeUnknownNode(node))
      return []
  }
}

function readTarget(node: LexicalNode, report: Report): LinkTarget | null {
  const fields = isRecord(node.fields) ? node.fields : {}
  const words = toNodeWords(node).trim()
  if (words === '') return null
  if (fields.linkType === 'internal') return readDocumentTarget(fields.doc, words, report)
  const address = typeof fields.url === 'string' ? fields.url.trim() : ''
  if (linkAddressSchema.safeParse(address).success) return { type: 'address', address }
  report(
    address === ''
      ? `The link “${words}” leads nowhere. Give it an address, or remove the link.`
      : `The link “${words}” leads to ${address}, which is not an address that the site can link to. Start it with https://, http://, mailto:, tel:, / or #.`,
  )
  return null
}

function readDocumentTarget(doc: unknown, words: string, report: Report): LinkTarget | null {
  const relationTo = isRecord(doc) ? doc.relationTo : undefined
  const id = isRecord(doc) ? toId(doc.value) : null
  const collection = linkableCollections.find((linkable) => linkable === relationTo)
  if (id !== null && collection !== undefined) return { type: 'document', document: { collection, id } }
  report(
    id === null
      ? `The link “${words}” leads to a document that no longer exists. Choose another, or remove the link.`
      : `The link “${words}” leads to a document that has no page on the site. Choose another, or remove the link.`,
  )
  return null
}

/** The id in a relation, whether it holds the id or the whole document; null where it holds neither. */
export function toId(value: unknown): string | null {
  const id = isRecord(value) ? value.id : value
  return typeof id === 'number' || (typeof id === 'string' && id !== '') ? String(id) : null
}
