import type { PublicCollection, PublicGlobal, RichText } from '@throughline/shared'

import { fromLexical } from '../../richText/fromLexical.ts'
import { toGroup, toId, toIds, toMoment, toRows, toText } from './values.ts'

/** Something that an editor must mend before publishing: the field, and one sentence. */
export type FieldProblem = { path: string; message: string }

/** A stored document on its way to the contract. What is not yet right in `candidate` the contract's schema says. */
export type Mapped = { candidate: unknown; richTexts: Record<string, RichText>; problems: FieldProblem[] }

type Row = Record<string, unknown>

/** Gathers the rich texts of one document with their problems. */
function createRichTexts() {
  const richTexts: Record<string, RichText> = {}
  const problems: FieldProblem[] = []
  const read = (path: string, state: unknown): RichText => {
    const result = fromLexical(state)
    richTexts[path] = result.richText
    problems.push(...result.problems.map((message) => ({ path, message })))
    return result.richText
  }
  return { richTexts, problems, read }
}
type ReadRichText = ReturnType<typeof createRichTexts>['read']

function toLinkTarget(value: unknown): unknown {
  const link = toGroup(value)
  if (link['type'] === 'address') return { type: 'address', address: toText(link['address']) ?? '' }
  const document = toGroup(link['document'])
  return { type: 'document', document: { collection: document['relationTo'], id: toId(document['value']) } }
}

function toNamedLinks(value: unknown): unknown[] {
  return toRows(value).map((row) => ({
    label: toText(row['label']) ?? '',
    target: toLinkTarget(row['link']),
  }))
}

function toCommonFields(row: Row, read: ReadRichText) {
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

function toMediaFile(file: Row, hashes: Row) {
  return {
    sha256: hashes[String(file['filename'])],
    filename: file['filename'],
    mimeType: file['mimeType'],
    size: file['filesize'],
    width: file['width'] ?? null,
    height: file['height'] ?? null,
  }
}

function toMedia(row: Row) {
  const hashes = toGroup(row['hashes'])
  const sizes = Object.values(toGroup(row['sizes'])).map(toGroup)
  return {
    id: toId(row['id']),
    alt: row['decorative'] ? '' : (toText(row['alt']) ?? ''),
    caption: toText(row['caption']),
    credit: toText(row['credit']),
    original: toMediaFile(row, hashes),
    sizes: sizes
      .filter((size) => typeof size['filename'] === 'string')
      .map((size) => toMediaFile(size, hashes))
      .sort((a, b) => Number(a.width) - Number(b.width)),
  }
}

const documentMappers: Record<PublicCollection, (row: Row, read: ReadRichText) => unknown> = {
  services: (row, read) => ({
    ...toCommonFields(row, read),
    order: typeof row['order'] === 'number' ? row['order'] : 100,
    neighbours: toIds(row['neighbours']),
  }),
  partnerships: (row, read) => ({
    ...toCommonFields(row, read),
    organisations: toIds(row['organisations']),
    services: toIds(row['services']),
    role: toText(row['role']),
    standing: row['standing'] ?? 'recent',
    from: toText(row['from']),
    to: toText(row['to']),
    duration: toText(row['duration']),
  }),
  'case-studies': (row, read) => ({
    ...toCommonFields(row, read),
    partnership: toId(row['partnership']),
    services: toIds(row['services']),
    themes: toIds(row['themes']),
    testimonials: toIds(row['testimonials']),
    picture: toId(row['picture']),
    date: toText(row['date']),
  }),
  testimonials: (row, read) => ({
    ...toCommonFields(row, read),
    role: toText(row['role']),
    organisation: toId(row['organisation']),
    partnership: toId(row['partnership']),
    services: toIds(row['services']),
  }),
  organisations: (row, read) => ({ ...toCommonFields(row, read), website: toText(row['website']) }),
  themes: toCommonFields,
  writing: (row, read) => ({
    ...toCommonFields(row, read),
    link: toText(row['link']),
    publisher: toText(row['publisher']),
    date: toText(row['date']),
    themes: toIds(row['themes']),
  }),
  pages: toCommonFields,
  redirects: (row) => ({ id: toId(row['id']), from: row['from'], to: toLinkTarget(row['link']) }),
  media: toMedia,
}

const globalMappers: Record<PublicGlobal, (row: Row, read: ReadRichText) => unknown> = {
  site: (row, read) => {
    const footer = toGroup(row['footer'])
    const contact = toGroup(row['contact'])
    return {
      name: toText(row['name']) ?? '',
      practitioner: toText(row['practitioner']),
      tagline: toText(row['tagline']),
      description: toText(row['description']),
      navigation: toNamedLinks(row['navigation']),
      footer: { text: toText(footer['text']), links: toNamedLinks(footer['links']) },
      contact: {
        heading: toText(contact['heading']) ?? '',
        body: read('contact.body', contact['body']),
        email: toText(contact['email']),
      },
    }
  },
  home: (row, read) => {
    const invitation = toGroup(row['invitation'])
    return {
      headline: toText(row['headline']) ?? '',
      introduction: read('introduction', row['introduction']),
      caseStudies: toIds(row['caseStudies']),
      testimonial: toId(row['testimonial']),
      invitation: {
        heading: toText(invitation['heading']),
        text: toText(invitation['text']),
        label: toText(invitation['label']),
      },
    }
  },
}

/** A stored row of a collection, at any depth, on its way to the contract. Pure. */
export function toContract({ collection, row }: { collection: PublicCollection; row: Row }): Mapped {
  const { richTexts, problems, read } = createRichTexts()
  return { candidate: documentMappers[collection](row, read), richTexts, problems }
}

/** The same for a global. */
export function toGlobalContract({ global, row }: { global: PublicGlobal; row: Row }): Mapped {
  const { richTexts, problems, read } = createRichTexts()
  return { candidate: globalMappers[global](row, read), richTexts, problems }
}
