import type { Block, RichText, Testimonial } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'
import { toPartPath } from '../../content/parts.ts'
import { type ShownDate, toShownDate } from '../dates.ts'
import { findPicture, type Picture } from '../findPicture.ts'
import { isMarkedQuotation } from '../rich-text/quotation.ts'
import type { ShownText } from '../rich-text/ShownText.ts'
import { toPlainText } from '../rich-text/toWords.ts'
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
  /** Whether there are so many words that they are set smaller. */
  isLong: boolean
  picture: Picture | null
  occasion: string | null
  date: ShownDate | null
  /** Where all of the words are, where these are an extract. */
  whole: string | null
}

export const voiceFields = [
  'title',
  'slug',
  'summary',
  'body',
  'role',
  'organisation',
  'picture',
  'occasion',
  'date',
] as const
type Told = Pick<Testimonial, 'id' | (typeof voiceFields)[number]>

/** Characters from which on words are long. */
const longFrom = 420

/** A testimonial as a voice. `isShort`: where its words are long, their extract alone. */
export function toVoice(
  reader: ContentReader,
  testimonial: Told,
  { isShort = false }: { isShort?: boolean } = {},
): Voice {
  const { id, title, slug, summary, body, role, organisation } = testimonial
  const isLong = toPlainText(body).length > longFrom
  const isExtract = isShort && isLong && summary !== null
  const words =
    body.length > 0 && !isExtract ? body.map(withoutHeading).flatMap(withoutQuote) : toParagraph(summary)
  const [first] = words
  return {
    slug,
    person: title,
    role,
    organisation: findOrganisations(reader, organisation === null ? [] : [organisation])[0] ?? null,
    words: toShownText(reader, words),
    isMarked: first?.type === 'paragraph' && isMarkedQuotation(first.children),
    isLong: isLong && !isExtract,
    picture: findPicture(reader, testimonial.picture),
    occasion: testimonial.occasion,
    date: toShownDate(testimonial.date),
    whole: isExtract ? `${toPartPath('testimonials', reader.part('testimonials', id))}#${slug}` : null,
  }
}

/** The voice with this id; null where the public does not see it. */
export function findVoice(reader: ContentReader, id: string, options?: { isShort: boolean }): Voice | null {
  const testimonial = reader.document('testimonials', id, voiceFields)
  return testimonial && toVoice(reader, testimonial, options)
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
