import type { Inline, LinkTarget, List, RichText } from '@throughline/shared'

/** The same text with every link target changed by `toTarget`. */
export function mapLinkTargets(richText: RichText, toTarget: (target: LinkTarget) => LinkTarget): RichText {
  const mapInlines = (inlines: Inline[]): Inline[] =>
    inlines.map((inline) =>
      inline.type === 'link' ? { ...inline, target: toTarget(inline.target) } : inline,
    )
  const mapList = (list: List): List => ({
    ...list,
    items: list.items.map(({ children, lists }) => ({
      children: mapInlines(children),
      lists: lists.map(mapList),
    })),
  })
  return richText.map((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return { ...block, children: mapInlines(block.children) }
      case 'quote': {
        const attribution = block.attribution === null ? null : mapInlines(block.attribution)
        return { ...block, paragraphs: block.paragraphs.map(mapInlines), attribution }
      }
      case 'list':
        return mapList(block)
      case 'media':
      case 'rule':
        return block
    }
  })
}
