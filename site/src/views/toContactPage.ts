import type { ContentReader } from '../content/ContentReader.ts'
import { toDescription } from './excerpt.ts'
import type { Fact } from './facts.ts'
import { findPhrases } from './findPhrases.ts'
import type { PageHead } from './PageHead.ts'
import type { ShownText } from './rich-text/ShownText.ts'
import { toShownText } from './rich-text/toShownText.ts'

/** What the contact page shows beside the form. */
export type ContactPage = PageHead & { body: ShownText; email: string | null; facts: Fact[] }

export function toContactPage(reader: ContentReader): ContactPage {
  const { contact } = reader.global('site', ['contact'])
  const { email } = contact
  const byMail = findPhrases(reader).enquiryByMail
  return {
    title: contact.heading,
    description: toDescription({ summary: null, body: contact.body }),
    body: toShownText(reader, contact.body),
    email,
    facts: email === null ? [] : [{ label: byMail, values: [{ words: email, href: `mailto:${email}` }] }],
  }
}
