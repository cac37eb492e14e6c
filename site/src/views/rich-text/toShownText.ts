import type { Block, Inline, Link, List, RichText } from '@throughline/shared'
import { toMediaPath } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'
import { findTargetAddress } from '../../content/findTargetAddress.ts'
import { mediaFields, toPicture } from '../findPicture.ts'
import { toFileSize } from '../toFileSize.ts'
import { isMarkedQuotation } from './quotation.ts'
import type { ShownBlock, ShownInline, ShownList, ShownText } from './ShownText.ts'
import { toWords } from './toWords.ts'

/** Rich text with its links and media looked up. Where a link leads nowhere its words stay; media that is not public is left out. */
export function toShownText(reader: ContentReader, richText: RichText): ShownText {
  return richText.flatMap((block) => toShownBlock(reader, block) ?? [])
}

function toShownBlock(reader: ContentReader, block: Block): ShownBlock | null {
  const toInlines = (children: Inline[]) => toShownInlines(reader, children)
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return isEmpty(block.children) ? null : { ...block, children: toInlines(block.children) }
    case 'quote':
      return {
        type: 'quote',
        paragraphs: block.paragraphs.map(toInlines),
        attribution: block.attribution && toInlines(block.attribution),
        isMarked: isMarkedQuotation(block.paragraphs[0] ?? []),
      }
    case 'list':
      return toShownList(reader, block)
    case 'media':
      return findMediaBlock(reader, block.media)
    case 'rule':
      return block
  }
}

/** Whether there is nothing to read: an empty heading or link would be a riddle to those who listen to the page. */
function isEmpty(children: Inline[]): boolean {
  return toWords(children).trim() === ''
}

function toShownList(reader: ContentReader, { ordered, items }: List): ShownList {
  return {
    type: 'list',
    ordered,
    items: items.map(({ children, lists }) => ({
      children: toShownInlines(reader, children),
      lists: lists.map((list) => toShownList(reader, list)),
    })),
  }
}

function toShownInlines(reader: ContentReader, children: Inline[]): ShownInline[] {
  return children.flatMap((child) => (child.type === 'link' ? toShownLink(reader, child) : child))
}

function toShownLink(reader: ContentReader, { target, children }: Link): ShownInline | ShownInline[] {
  const href = isEmpty(children) ? null : findTargetAddress(reader, target)
  return href === null ? children : { type: 'link', href, children }
}

function findMediaBlock(reader: ContentReader, id: string): ShownBlock | null {
  const media = reader.document('media', id, mediaFields)
  if (media === null) return null
  const picture = toPicture(media)
  if (picture !== null) return { type: 'picture', picture }
  const { original, alt, caption } = media
  const title = alt || original.filename
  return { type: 'file', href: toMediaPath(original), title, size: toFileSize(original.size), caption }
}
