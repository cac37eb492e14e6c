import type { ContentReader } from '../content/ContentReader.ts'

/** One sentence and one way to answer it, at the end of everything. */
export type Invitation = { heading: string | null; text: string | null; label: string }

/** The invitation of the site; null where the practitioner wrote none. */
export function toInvitation(reader: ContentReader): Invitation | null {
  const { heading, text, label } = reader.global('home', ['invitation']).invitation
  return heading === null && text === null ? null : { heading, text, label: label ?? 'Get in touch' }
}
