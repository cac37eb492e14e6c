import type { Inline, Text } from '@throughline/shared'

import type { Picture } from '../findPicture.ts'

/** Rich text as a page shows it: links lead somewhere, media is a picture or a file, and what is not public is gone. */

type LineBreak = Inline & { type: 'line-break' }
/** Words in a row. */
export type ShownInline =
  Text | LineBreak | { type: 'link'; href: string; children: readonly (Text | LineBreak)[] }

export type ShownList = { type: 'list'; ordered: boolean; items: readonly ShownListItem[] }
type ShownListItem = { children: readonly ShownInline[]; lists: readonly ShownList[] }

/** A file to fetch. */
export type ShownFile = { type: 'file'; href: string; title: string; size: string; caption: string | null }

export type ShownBlock =
  | { type: 'heading'; level: 2 | 3 | 4; id: string; children: readonly ShownInline[] }
  | { type: 'paragraph'; children: readonly ShownInline[] }
  | {
      type: 'quote'
      paragraphs: readonly (readonly ShownInline[])[]
      attribution: readonly ShownInline[] | null
      /** Whether the words bring their own quotation marks. */
      isMarked: boolean
    }
  | ShownList
  | { type: 'picture'; picture: Picture }
  | ShownFile
  | { type: 'rule' }

export type ShownText = readonly ShownBlock[]
