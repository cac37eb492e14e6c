import type { PublicGlobal } from '@throughline/shared'

import type { Reading, Row } from './createReading.ts'
import { toInvitation, toMeta } from './groups.ts'
import { toNamedLinks } from './links.ts'
import { toPhraseWords } from './toPhraseWords.ts'
import { toGroup, toId, toIds, toRows, toText } from './values.ts'

/** How long enquiries are kept where nobody said otherwise. Months. */
const usualMonths = 24

/** A stored global on its way to the contract. */
export const globalMappers: Record<PublicGlobal, (row: Row, reading: Reading) => unknown> = {
  site: (row, reading) => {
    const footer = toGroup(row['footer'])
    const contact = toGroup(row['contact'])
    return {
      name: toText(row['name']) ?? '',
      practitioner: toText(row['practitioner']),
      tagline: toText(row['tagline']),
      description: toText(row['description']),
      picture: toId(row['picture']),
      social: toRows(row['social']).map((place) => ({
        label: toText(place['label']) ?? '',
        address: toText(place['address']) ?? '',
      })),
      navigation: toNamedLinks(row['navigation']),
      footer: { text: toText(footer['text']), links: toNamedLinks(footer['links']) },
      contact: {
        heading: toText(contact['heading']) ?? '',
        body: reading.read('contact.body', contact['body']),
        email: toText(contact['email']),
        enquiriesKeptMonths: contact['enquiriesKeptMonths'] ?? usualMonths,
      },
      phrases: toPhraseWords(row['phrases'], reading),
    }
  },
  home: (row, reading) => ({
    headline: toText(row['headline']) ?? '',
    introduction: reading.read('introduction', row['introduction']),
    caseStudies: toIds(row['caseStudies']),
    testimonial: toId(row['testimonial']),
    invitation: toInvitation(row['invitation']),
    meta: toMeta(row['meta']),
  }),
}
