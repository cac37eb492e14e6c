import { toSlug, type ContractDocuments, type LinkableCollection, type LinkTarget } from '@throughline/shared'

import { createWriter } from './createWriter.ts'
import { createRandom } from './Random.ts'
import type { SampleCollection, SampleIds } from './SamplePlan.ts'
import { bodies, firstNames, lastNames, places, roles, services, themes, titles } from './words.ts'

/** One document of each sample collection, made from its id and its place among its kind. */
export type SampleMakers = { [C in SampleCollection]: (id: string, index: number) => ContractDocuments[C] }

const start = Date.UTC(2019, 0, 1)
const minute = 60_000

/** Makes sample documents as the contract has them: the same for the same ids and seed, in whatever order they are asked for. */
export function createSampleDocuments({ ids, seed }: { ids: SampleIds; seed: number }): SampleMakers {
  const begin = (kind: number, index: number) => {
    const random = createRandom(seed * 7919 + kind * 1_000_003 + index * 31)
    return { ...random, ...createWriter(random) }
  }
  const link = (collection: LinkableCollection & SampleCollection, id: string): LinkTarget => ({
    type: 'document',
    document: { collection, id },
  })
  const common = ({
    id,
    index,
    title,
    summary,
  }: {
    id: string
    index: number
    title: string
    summary: string
  }) => {
    const at = new Date(start + index * 7 * minute).toISOString()
    return {
      id,
      title,
      slug: toSlug(`sample ${index + 1} ${title}`),
      summary,
      publishedAt: at,
      updatedAt: at,
    }
  }
  const year = (index: number) => 2015 + (index % 10)
  const month = (index: number) => String(1 + (index % 12)).padStart(2, '0')

  return {
    organisations(id, index) {
      const { pick, sentence, text } = begin(1, index)
      const title = `${pick(places)} ${pick(bodies)}`
      const website = `https://organisation-${index + 1}.example/`
      return { ...common({ id, index, title, summary: sentence() }), website, body: text({ paragraphs: 1 }) }
    },
    themes(id, index) {
      const { sentence, text } = begin(2, index)
      const title = themes[index] ?? `Theme ${index + 1}`
      return { ...common({ id, index, title, summary: sentence() }), body: text({ paragraphs: 1 }) }
    },
    services(id, index) {
      const { some, sentence, text } = begin(3, index)
      const neighbours = some(
        ids.services.filter((other) => other !== id),
        2,
      )
      return {
        ...common({ id, index, title: services[index] ?? `Service ${index + 1}`, summary: sentence() }),
        body: text({ paragraphs: 5, links: neighbours.map((other) => link('services', other)) }),
        order: 200 + index,
        neighbours,
      }
    },
    partnerships(id, index) {
      const { pick, some, sentence, text, whole } = begin(4, index)
      const with_ = some(ids.services, whole(1, 2))
      const isRecent = index % 4 === 0
      return {
        ...common({
          id,
          index,
          title: `${pick(places)} ${pick(bodies)}, ${year(index)}`,
          summary: sentence(),
        }),
        body: text({ paragraphs: 3, links: with_.map((service) => link('services', service)) }),
        organisations: some(ids.organisations, whole(1, 3)),
        services: with_,
        role: pick(['Learning partner', 'Facilitator', 'Adviser']),
        standing: isRecent ? 'recent' : 'earlier',
        from: `${year(index)}-${month(index)}`,
        to: isRecent ? null : String(year(index) + 1),
        duration: isRecent ? 'still going on' : null,
      }
    },
    testimonials(id, index) {
      const { pick, some, sentence, text } = begin(5, index)
      return {
        ...common({ id, index, title: `${pick(firstNames)} ${pick(lastNames)}`, summary: sentence() }),
        body: text({ paragraphs: 1 }),
        role: pick(roles),
        organisation: pick(ids.organisations),
        partnership: pick(ids.partnerships),
        services: some(ids.services, 1),
      }
    },
    'case-studies'(id, index) {
      const { pick, some, sentence, text, whole } = begin(6, index)
      const partnership = pick(ids.partnerships)
      const told = some(ids.services, whole(1, 2))
      const links = [link('partnerships', partnership), link('case-studies', pick(ids['case-studies']))]
      return {
        ...common({
          id,
          index,
          title: `${pick(titles)} the ${pick(places)} ${pick(bodies)}`,
          summary: sentence(),
        }),
        body: text({
          paragraphs: whole(6, 9),
          links: [...links, ...told.map((one) => link('services', one))],
        }),
        partnership,
        services: told,
        themes: some(ids.themes, whole(1, 3)),
        testimonials: index % 5 === 0 ? some(ids.testimonials, 1) : [],
        picture: ids.media.length > 0 && index % 3 === 0 ? pick(ids.media) : null,
        date: index % 2 === 0 ? `${year(index)}-${month(index)}` : String(year(index)),
      }
    },
    writing(id, index) {
      const { pick, some, sentence, text } = begin(7, index)
      const isElsewhere = index % 4 === 3
      const links = [link('case-studies', pick(ids['case-studies']))]
      return {
        ...common({
          id,
          index,
          title: `On ${pick(themes).toLowerCase()} and ${pick(themes).toLowerCase()}`,
          summary: sentence(),
        }),
        body: isElsewhere ? text({ paragraphs: 0 }) : text({ paragraphs: 6, links }),
        link: isElsewhere ? `https://journal.example/${index + 1}` : null,
        publisher: isElsewhere ? 'The Sample Journal' : null,
        date: `${year(index)}-${month(index)}-0${1 + (index % 9)}`,
        themes: some(ids.themes, 2),
      }
    },
  }
}
