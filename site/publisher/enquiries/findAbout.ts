import { type Enquiry, enquiryLimits, parseDocumentPath } from '@throughline/shared'

import { findHeading } from './html.ts'

/** The HTML of a page of the current release; null where there is none. */
export type ReadPage = (path: string) => Promise<string | null>

/** The page that an enquiry mentions, by what it calls itself. Null where there is none: nobody can put words in its place. */
export async function findAbout({
  path,
  readPage,
}: {
  path: string
  readPage: ReadPage
}): Promise<Enquiry['about']> {
  if (parseDocumentPath(path) === null) return null
  const html = await readPage(path)
  const title = html === null ? null : findHeading(html)
  return title === null ? null : { path, title: title.slice(0, enquiryLimits.title) }
}
