import type { Invitation as OwnInvitation } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { findPhrases } from './findPhrases.ts'

/** One sentence and one way to answer it, at the end of everything. */
export type Invitation = { heading: string | null; text: string | null; label: string }

/** The invitation of a page: its own words, and the site's where it has none. Null where the practitioner wrote neither. */
export function toInvitation(reader: ContentReader, own: OwnInvitation | null = null): Invitation | null {
  const site = reader.global('home', ['invitation']).invitation
  const hasOwn = own !== null && (own.heading !== null || own.text !== null)
  const { heading, text } = hasOwn ? own : site
  const label = own?.label ?? site.label ?? findPhrases(reader).invitationLabel
  return heading === null && text === null ? null : { heading, text, label }
}
