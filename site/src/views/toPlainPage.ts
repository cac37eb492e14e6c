import type { ContentReader } from '../content/ContentReader.ts'
import { toDescription, toLead } from './excerpt.ts'
import { type Outline, toOutline } from './toOutline.ts'
import type { PageHead } from './PageHead.ts'
import type { ShownText } from './rich-text/ShownText.ts'
import { toShownText } from './rich-text/toShownText.ts'

/** What a page of its own shows: About, Privacy … */
export type PlainPage = PageHead & { lead: string | null; outline: Outline; body: ShownText }

/** The page with this slug; null where there is none. */
export function toPlainPage(reader: ContentReader, slug: string): PlainPage | null {
  const page = reader.bySlug('pages', slug, ['title', 'summary', 'body'])
  return (
    page && {
      title: page.title,
      description: toDescription(page),
      lead: toLead(page),
      outline: toOutline(page.body),
      body: toShownText(reader, page.body),
    }
  )
}
