import type { Row } from './createReading.ts'
import { toGroup, toId, toText } from './values.ts'

/** The words that ask a visitor to get in touch. */
export function toInvitation(value: unknown): Row {
  const invitation = toGroup(value)
  return {
    heading: toText(invitation['heading']),
    text: toText(invitation['text']),
    label: toText(invitation['label']),
  }
}

/** What search engines and shared links say. */
export function toMeta(value: unknown): Row {
  const meta = toGroup(value)
  return {
    title: toText(meta['title']),
    description: toText(meta['description']),
    picture: toId(meta['image']),
  }
}
