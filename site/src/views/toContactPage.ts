import type { ContentReader } from '../content/ContentReader.ts'
import { toDescription } from './excerpt.ts'
import type { PageHead } from './PageHead.ts'
import type { ShownText } from './rich-text/ShownText.ts'
import { toShownText } from './rich-text/toShownText.ts'

/** What the contact page shows. */
export type ContactPage = PageHead & { body: ShownText; email: string | null }

export function toContactPage(reader: ContentReader): ContactPage {
  const { contact } = reader.global('site', ['contact'])
  return {
    title: contact.heading,
    description: toDescription({ summary: null, body: contact.body }),
    body: toShownText(reader, contact.body),
    email: contact.email,
  }
}
