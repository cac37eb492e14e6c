import type { Block, RichText, Testimonial } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'
import { isMarkedQuotation } from '../rich-text/quotation.ts'
import type { ShownText } from '../rich-text/ShownText.ts'
import { toShownText } from '../rich-text/toShownText.ts'
import { findOrganisations, type NamedOrganisation } from './findOrganisations.ts'

/** A person speaking. */
export type Voice = {
  /** The anchor of the voice on the page of testimonials. */
  slug: string
  person: string
  role: string | null
  organisation: NamedOrganisation | null
  words: ShownText
  /** Whether the words bring their own quotation marks. */
  isMarked: boolean
}

export const voiceFields = ['title', 'slug', 'summary', 'body', 'role', 'organisation'] as const

export function toVoice(
  reader: ContentReader,
  { title, slug, summary, body, role, organisation }: Pick<Testimonial, (typeof voiceFields)[number]>,
): Voice {
  const words = body.length > 0 ? body.map(withoutHeading).flatMap(withoutQuote) : toParagraph(summary)
  const [first] = words
  return {
    slug,
    person: title,
    role,
    organisation: findOrganisations(reader, organisation === null ? [] : [organisation])[0] ?? null,
    words: toShownText(reader, words),
    isMarked: first?.type === 'paragraph' && isMarkedQuotation(first.children),
  }
}

/** The voice with this id; null where the public does not see it. */
export function findVoice(reader: ContentReader, id: string): Voice | null {
  const testimonial = reader.document('testimonials', id, voiceFields)
  return testimonial && toVoice(reader, testimonial)
}

// Somebody's words make no sections of the page.
const withoutHeading = (block: Block): Block =>
  block.type === 'heading' ? { type: 'paragraph', children: block.children } : block

// Words that were set as a quotation are not quoted twice.
const withoutQuote = (block: Block): Block[] =>
  block.type === 'quote' ? block.paragraphs.map((children) => ({ type: 'paragraph', children })) : [block]

function toParagraph(words: string | null): RichText {
  return words === null ? [] : [{ type: 'paragraph', children: [{ type: 'text', text: words, marks: [] }] }]
}
