import {
  type ContentChange,
  type ContractDocuments,
  documentSchemas,
  globalSchemas,
  type PublicCollection,
  publicCollections,
} from '@throughline/shared'
import fc from 'fast-check'

import { globalFixtures } from '../fixtures/content.ts'
import { documentFixtures } from '../fixtures/documents.ts'
import { heading, link, paragraph, quote, text, toAddress, toDocument } from '../fixtures/richText.ts'

/**
 * What an editor may do, in random order. Documents have few ids, slugs and words, so that they meet: relations lead to what is
 * there, to what is gone and to what comes later.
 */

const ids = ['0', '1', '2', '3', '4']
const id = fc.constantFrom(...ids)
const words = fc.constantFrom(
  'Gates',
  'Edges & fields',
  '<b>Rain</b>',
  'What the season taught',
  'Ada’s “walk”',
)
const slug = fc.constantFrom('gates', 'edges', 'rain', 'season', 'walk', 'about')
const linkable = fc.constantFrom('services', 'partnerships', 'case-studies', 'writing', 'pages')
const moment = fc
  .integer({ min: 0, max: 400 })
  .map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString())
const partialDate = fc.option(fc.constantFrom('2024', '2025-03', '2025-03-07', '2026'), { freq: 2 })
const relations = fc.uniqueArray(id, { maxLength: 3 })
const target = fc.oneof(
  fc.record({ collection: linkable, id }).map((to) => toDocument(to.collection, to.id)),
  fc.constantFrom('/contact/', 'https://example.org/', '/gates/', '/old/gates/').map(toAddress),
)
const block = fc.oneof(
  words.map((given) => paragraph(given)),
  fc.tuple(target, words).map(([to, given]) => paragraph([text('See '), link(to, given), text('.')])),
  words.map((given) => heading(2, given)),
  words.map((given) => quote([given])),
  id.map((media) => ({ type: 'media' as const, media: `media-${media}` })),
)
const body = fc.array(block, { maxLength: 4 })
const common = {
  title: words,
  slug,
  summary: fc.option(words),
  publishedAt: moment,
  updatedAt: moment,
  body,
}
const media = fc.option(id.map((one) => `media-${one}`))
const optionalWords = fc.option(words)
const pageCommon = {
  ...common,
  meta: fc.record({ title: optionalWords, description: optionalWords, picture: media }),
}
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 })
const thread = fc.record({
  questions: few(fc.record({ question: words })),
  rhythms: few(fc.record({ name: words, frequency: optionalWords, description: optionalWords })),
  insights: few(fc.record({ insight: words, change: optionalWords })),
  outputs: few(
    fc.record({
      title: words,
      kind: optionalWords,
      target: fc.option(
        fc.oneof(
          id.map((one) => ({ type: 'media', media: `media-${one}` })),
          fc.constant({ type: 'address', address: 'https://example.org/' }),
        ),
      ),
      date: partialDate,
    }),
  ),
  unknowns: few(words),
})
const invitation = fc.record({ heading: optionalWords, text: optionalWords, label: optionalWords })

const fields: { [C in PublicCollection]: fc.Arbitrary<object> } = {
  services: fc.record({
    ...pageCommon,
    order: fc.integer({ min: 1, max: 3 }),
    audience: body,
    origins: body,
    phases: few(fc.record({ name: words, description: optionalWords })),
    neighbours: few(fc.record({ service: id, difference: optionalWords })),
    invitation,
    pinned: fc.record({ partnerships: relations, caseStudies: relations, testimonials: relations }),
  }),
  partnerships: fc.record({
    ...pageCommon,
    ongoing: fc.boolean(),
    place: optionalWords,
    organisations: relations,
    services: relations,
    role: fc.option(words),
    standing: fc.constantFrom('recent', 'earlier'),
    from: partialDate,
    to: partialDate,
    duration: fc.option(fc.constant('over two years')),
  }),
  'case-studies': fc.record({
    ...pageCommon,
    context: body,
    thread,
    partnership: fc.option(id),
    services: relations,
    themes: relations,
    testimonials: relations,
    picture: media,
    date: partialDate,
  }),
  testimonials: fc.record({
    ...common,
    summary: words,
    role: fc.option(words),
    organisation: fc.option(id),
    partnership: fc.option(id),
    services: relations,
    picture: media,
    occasion: optionalWords,
    date: partialDate,
  }),
  organisations: fc.record({
    ...common,
    website: fc.option(fc.constant('https://example.org/')),
    logo: media,
    kind: fc.option(fc.constantFrom('charity', 'network')),
  }),
  themes: fc.record(common),
  writing: fc.record({
    ...pageCommon,
    link: fc.option(fc.constant('https://journal.example.org/x'), { freq: 3 }),
    publisher: fc.option(words),
    date: partialDate,
    themes: relations,
  }),
  pages: fc.record(pageCommon),
  media: fc.record({ alt: words, caption: fc.option(words), size: fc.constantFrom(0, 1) }).map(toMedia),
  redirects: fc.record({
    from: fc.constantFrom('/gates/', '/old/', '/old/gates/', '/services/rain/'),
    to: target,
  }),
}

/** Two pictures of the fixtures, told in other words. */
function toMedia({ size, ...told }: { size: number; alt: string; caption: string | null }): object {
  const pictures = documentFixtures.media
  return { ...pictures[size % pictures.length], ...told }
}

/** A document that the contract accepts. */
export function arbitraryDocument<C extends PublicCollection>(
  collection: C,
  ownId: fc.Arbitrary<string>,
): fc.Arbitrary<ContractDocuments[C]> {
  return fc
    .tuple(ownId, fields[collection])
    .map(([given, rest]) => documentSchemas[collection].parse({ ...rest, id: given }) as ContractDocuments[C])
}

const toOwnId = (collection: PublicCollection) =>
  collection === 'media' ? id.map((one) => `media-${one}`) : id
const collection = fc.constantFrom(...publicCollections, 'case-studies' as const, 'services' as const)

const publish = collection.chain((one) =>
  arbitraryDocument(one, toOwnId(one)).map(
    (document) => ({ type: 'document', collection: one, id: document.id, document }) as ContentChange,
  ),
)
/** Of all documents of the collection the one at this place. */
const place = fc.nat(200)
const alter = collection.chain((one) =>
  fc.record({ collection: fc.constant(one), place, like: arbitraryDocument(one, toOwnId(one)) }),
)
const withdraw = fc.record({ collection, place })
const changeGlobal = fc.oneof(
  fc
    .record({
      name: words,
      tagline: fc.option(words),
      navigation: fc.array(fc.record({ label: words, target })),
    })
    .map((given) => globalSchemas.site.parse({ ...globalFixtures.site, ...given }))
    .map((document): ContentChange => ({ type: 'global', slug: 'site', document })),
  fc
    .record({
      ...{ headline: words, introduction: body, invitation },
      ...{ caseStudies: relations, testimonial: fc.option(id) },
      meta: fc.record({ title: optionalWords, description: optionalWords, picture: media }),
    })
    .map((given) => globalSchemas.home.parse({ ...globalFixtures.home, ...given }))
    .map((document): ContentChange => ({ type: 'global', slug: 'home', document })),
)

/**
 * One thing that an editor does. `publish`: a document as it is given. `rewrite`, `move`, `relate`: of one that is there all, nothing but
 * the slug, nothing but the relations, as the given one has them. `withdraw`: which for visitors is what deleting is. `restore`: publish
 * again what was published so many edits ago.
 */
export type Edit =
  | { type: 'publish' | 'global'; change: ContentChange }
  | {
      type: 'rewrite' | 'move' | 'relate'
      collection: PublicCollection
      place: number
      like: ContractDocuments[PublicCollection]
    }
  | { type: 'withdraw'; collection: PublicCollection; place: number }
  | { type: 'restore'; ago: number }

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: publish.map((change): Edit => ({ type: 'publish', change })) },
  { weight: 2, arbitrary: alter.map((given): Edit => ({ type: 'rewrite', ...given })) },
  { weight: 2, arbitrary: alter.map((given): Edit => ({ type: 'move', ...given })) },
  { weight: 2, arbitrary: alter.map((given): Edit => ({ type: 'relate', ...given })) },
  { weight: 2, arbitrary: withdraw.map((given): Edit => ({ type: 'withdraw', ...given })) },
  { weight: 1, arbitrary: changeGlobal.map((change): Edit => ({ type: 'global', change })) },
  { weight: 2, arbitrary: fc.nat(30).map((ago): Edit => ({ type: 'restore', ago })) },
)

/** The steps of a release at which a process can be killed. */
export const steps = ['sync', 'render', 'store', 'swap', 'confirm', 'report'] as const

/** Edits that are published together, what was told of them before, and the steps after which the process is killed on the way. */
export type Batch = {
  edits: Edit[]
  forecast: 'none' | 'right' | 'wrong'
  kills: (typeof steps)[number][]
}
export const batches: fc.Arbitrary<Batch[]> = fc.array(
  fc.record({
    edits: fc.oneof(
      { weight: 2, arbitrary: fc.array(edit, { minLength: 1, maxLength: 8 }) },
      { weight: 1, arbitrary: fc.tuple(edit) },
    ),
    forecast: fc.constantFrom('none', 'right', 'wrong'),
    kills: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Batch['kills']>([]) },
      { weight: 1, arbitrary: fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 2 }) },
    ),
  }),
  { minLength: 2, maxLength: 6 },
)
