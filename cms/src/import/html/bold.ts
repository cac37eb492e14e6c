import type { Inline, Mark } from '@throughline/shared'

import { sortMarks } from '../../richText/marks.ts'

/** The same words, all of them bold. */
export function withBold(inlines: readonly Inline[]): Inline[] {
  return changeMarks(inlines, (marks) => sortMarks([...marks, 'bold']))
}

/** The same words, none of them bold: a heading is bold already. */
export function withoutBold(inlines: readonly Inline[]): Inline[] {
  return changeMarks(inlines, (marks) => marks.filter((mark) => mark !== 'bold'))
}

function changeMarks(inlines: readonly Inline[], change: (marks: Mark[]) => Mark[]): Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'line-break') return inline
    if (inline.type === 'text') return { ...inline, marks: change(inline.marks) }
    const children = inline.children.map((child) =>
      child.type === 'text' ? { ...child, marks: change(child.marks) } : child,
    )
    return { ...inline, children }
  })
}
