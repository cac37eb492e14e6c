import type { ImportNotes } from '../ImportNotes.ts'
import type { LinkTarget } from '@throughline/shared'

import { withoutBold } from './bold.ts'
import { BlockCollector, type Style } from './BlockCollector.ts'
import type { RawBlock } from '../finishText.ts'
import { mergeInlines } from '../../richText/inlines.ts'
import {
  findElements,
  isElement,
  isText,
  readAttribute,
  toElementWords,
  type HtmlElement,
  type HtmlNode,
} from './nodes.ts'
import { readList } from './readList.ts'
import { readQuotation } from './readQuotation.ts'
import { readTable } from './readTable.ts'
import { blockTags, embeddedTags, headingTags, isForm, isLeftOut, readMark } from './tags.ts'

const plain: Style = { marks: [], link: null, preserved: false }

/** Walks through parsed HTML and collects its blocks. */
export class HtmlReader {
  private readonly notes: ImportNotes
  private readonly toTarget: (href: string) => LinkTarget | null
  private readonly skipped = new Set<HtmlElement>()

  constructor({
    notes,
    toTarget,
  }: {
    notes: ImportNotes
    /** Where an address leads; null where the link is to become plain words. */
    toTarget: (href: string) => LinkTarget | null
  }) {
    this.notes = notes
    this.toTarget = toTarget
  }

  /** Leaves an element out of what is read, because it is used elsewhere. */
  skip(element: HtmlElement): void {
    this.skipped.add(element)
  }

  /** The blocks in these nodes. */
  readBlocks(nodes: readonly HtmlNode[], style: Style = plain): RawBlock[] {
    const collector = new BlockCollector()
    this.readNodes(nodes, { collector, style })
    collector.endParagraph()
    return collector.blocks
  }

  private readNodes(nodes: readonly HtmlNode[], at: Place): void {
    for (const node of nodes) {
      if (isText(node)) at.collector.addText(node.value, at.style)
      else if (isElement(node) && !this.skipped.has(node)) this.readElement(node, at)
    }
  }

  private readElement(element: HtmlElement, at: Place): void {
    if (isLeftOut(element)) {
      if (isForm(element)) this.notes.forms += 1
    } else if (embeddedTags.includes(element.tagName)) this.notes.embedded += 1
    else if (element.tagName === 'img') this.notes.pictures.push((readAttribute(element, 'alt') ?? '').trim())
    else if (blockTags.includes(element.tagName)) this.readBlock(element, at)
    else this.readInline(element, at)
  }

  private readInline(element: HtmlElement, { collector, style }: Place): void {
    if (element.tagName === 'br') return collector.addBreak()
    if (element.tagName === 'a') {
      return this.readNodes(element.childNodes, {
        collector,
        style: { ...style, link: this.readLink(element) },
      })
    }
    const mark = readMark(element)
    const isQuoted = element.tagName === 'q'
    if (isQuoted) collector.addText('“', style)
    this.readNodes(element.childNodes, {
      collector,
      style: mark === null ? style : { ...style, marks: [...style.marks, mark] },
    })
    if (isQuoted) collector.addText('”', style)
  }

  private readLink(element: HtmlElement): Style['link'] {
    const address = readAttribute(element, 'href')
    if (address === null) return null
    const target = this.toTarget(address)
    const words = toElementWords(element)
    if (target === null && words !== '') this.notes.links.push({ words, address })
    return target === null ? null : { target }
  }

  private readBlock(element: HtmlElement, { collector, style }: Place): void {
    const read = (nodes: readonly HtmlNode[]) => this.readBlocks(nodes, style)
    const { tagName } = element
    if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') {
      const list = readList(element, read)
      if (list !== null) collector.addBlock(list)
    } else if (
      tagName === 'blockquote' ||
      (tagName === 'figure' && findElements(element, ['blockquote']).length === 1)
    ) {
      readQuotation(element, { read, skip: (found) => this.skip(found) }).forEach((block) =>
        collector.addBlock(block),
      )
    } else if (tagName === 'table') {
      const { blocks, isByRow } = readTable(element, read)
      if (isByRow) this.notes.tables += 1
      blocks.forEach((block) => collector.addBlock(block))
    } else if (tagName === 'hr') collector.addBlock({ type: 'rule' })
    else if (headingTags.includes(tagName)) this.readHeading(element, { collector, style })
    else {
      collector.endParagraph()
      this.readNodes(element.childNodes, { collector, style: toBlockStyle(tagName, style) })
      collector.endParagraph()
    }
  }

  private readHeading(element: HtmlElement, { collector, style }: Place): void {
    for (const block of this.readBlocks(element.childNodes, style)) {
      const level = Number(element.tagName.slice(1))
      collector.addBlock(
        block.type === 'paragraph'
          ? { type: 'heading', level, children: mergeInlines(withoutBold(block.children)) }
          : block,
      )
    }
  }
}

type Place = { collector: BlockCollector; style: Style }

function toBlockStyle(tagName: string, style: Style): Style {
  if (tagName === 'pre') return { ...style, preserved: true, marks: [...style.marks, 'code'] }
  if (tagName === 'dt' || tagName === 'th') return { ...style, marks: [...style.marks, 'bold'] }
  return style
}
