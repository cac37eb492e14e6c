import type { PublicCollection } from '@throughline/shared'

import type { Reading, Row } from './createReading.ts'
import { toInvitation, toMeta } from './groups.ts'
import { toLinkTarget } from './links.ts'
import { toMedia } from './toMedia.ts'
import { toThread } from './toThread.ts'
import { toGroup, toId, toIds, toMoment, toRows, toText } from './values.ts'

function toCommonFields(row: Row, { read }: Reading) {
  return {
    id: toId(row['id']),
    title: toText(row['title']) ?? undefined,
    slug: toText(row['slug']) ?? undefined,
    summary: toText(row['summary']),
    publishedAt: toMoment(row['firstPublishedAt']) ?? toMoment(row['updatedAt']),
    updatedAt: toMoment(row['updatedAt']),
    body: read('body', row['body']),
  }
}

function toPageFields(row: Row, reading: Reading) {
  return { ...toCommonFields(row, reading), meta: toMeta(row['meta']) }
}

/** A stored row of each collection on its way to the contract. */
export const documentMappers: Record<PublicCollection, (row: Row, reading: Reading) => unknown> = {
  services: (row, reading) => {
    const pinned = toGroup(row['pinned'])
    return {
      ...toPageFields(row, reading),
      audience: reading.read('audience', row['audience']),
      phases: toRows(row['phases']).map((phase) => ({
        name: toText(phase['name']) ?? '',
        description: toText(phase['description']),
      })),
      // Where the other service was deleted, its row stays behind without it.
      neighbours: toRows(row['neighbours'])
        .filter((neighbour) => toId(neighbour['service']) !== null)
        .map((neighbour) => ({
          service: toId(neighbour['service']),
          difference: toText(neighbour['difference']),
        })),
      origins: reading.read('origins', row['origins']),
      invitation: toInvitation(row['invitation']),
      pinned: {
        partnerships: toIds(pinned['partnerships']),
        caseStudies: toIds(pinned['caseStudies']),
        testimonials: toIds(pinned['testimonials']),
      },
      order: typeof row['order'] === 'number' ? row['order'] : 100,
    }
  },
  partnerships: (row, reading) => ({
    ...toPageFields(row, reading),
    organisations: toIds(row['organisations']),
    services: toIds(row['services']),
    role: toText(row['role']),
    standing: row['standing'] ?? 'recent',
    from: toText(row['from']),
    to: toText(row['to']),
    ongoing: row['ongoing'] === true,
    duration: toText(row['duration']),
    place: toText(row['place']),
  }),
  'case-studies': (row, reading) => ({
    ...toPageFields(row, reading),
    context: reading.read('context', row['context']),
    thread: toThread(row['thread'], reading),
    partnership: toId(row['partnership']),
    services: toIds(row['services']),
    themes: toIds(row['themes']),
    testimonials: toIds(row['testimonials']),
    picture: toId(row['picture']),
    date: toText(row['date']),
  }),
  testimonials: (row, reading) => ({
    ...toCommonFields(row, reading),
    role: toText(row['role']),
    organisation: toId(row['organisation']),
    partnership: toId(row['partnership']),
    services: toIds(row['services']),
    picture: toId(row['picture']),
    occasion: toText(row['occasion']),
    date: toText(row['date']),
  }),
  organisations: (row, reading) => ({
    ...toCommonFields(row, reading),
    website: toText(row['website']),
    logo: toId(row['logo']),
    kind: toText(row['kind']),
  }),
  themes: toCommonFields,
  writing: (row, reading) => ({
    ...toPageFields(row, reading),
    link: toText(row['link']),
    publisher: toText(row['publisher']),
    date: toText(row['date']),
    themes: toIds(row['themes']),
  }),
  pages: toPageFields,
  redirects: (row) => ({ id: toId(row['id']), from: row['from'], to: toLinkTarget(row['link']) }),
  media: toMedia,
}
