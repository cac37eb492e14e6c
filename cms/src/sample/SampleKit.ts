import { toSlug, type LinkableCollection, type LinkTarget } from '@throughline/shared'

import { combine } from './combine.ts'
import { createWriter, type Writer } from './createWriter.ts'
import { createRandom, type Random } from './Random.ts'
import type { SampleCollection, SampleIds } from './SamplePlan.ts'

/** What one sample document is made with: the same for the same seed, kind and place among its kind. */
export type SampleKit = Random &
  Writer & {
    id: string
    /** Its place among its kind. */
    index: number
    ids: SampleIds
    /** Something, or nothing as often as chance has it: `oneIn: 3` gives it a third of the time. */
    maybe: <T>(oneIn: number, make: () => T) => T | null
    /** One word of each list: together they are those of no other document of the kind. */
    distinct: (...lists: readonly (readonly string[])[]) => string
    /** The fields of every document. */
    common: (words: { title: string; summary: string }) => Common
    /** The fields of a document with a page of its own. */
    page: (words: { title: string; summary: string }) => Common & { meta: Meta }
    link: (collection: LinkableCollection & SampleCollection, id: string) => LinkTarget
    /** A picture of the library, if there is one. */
    picture: () => string | null
    year: number
    /** `2019-04` */
    month: string
  }

type Common = {
  id: string
  title: string
  slug: string
  summary: string
  publishedAt: string
  updatedAt: string
}
type Meta = { title: string | null; description: string | null; picture: string | null }

const start = Date.UTC(2019, 0, 1)
const minute = 60_000

/** Gathers what a sample document of a kind is made with. */
export function createSampleKit({
  id,
  index,
  ids,
  kind,
  seed,
}: {
  id: string
  index: number
  ids: SampleIds
  kind: number
  seed: number
}): SampleKit {
  const random = createRandom(seed * 7919 + kind * 1_000_003 + index * 31)
  const writer = createWriter(random)
  const maybe = <T>(oneIn: number, make: () => T) => (random.whole(1, oneIn) === 1 ? make() : null)
  const picture = () => (ids.media.length > 0 ? random.pick(ids.media) : null)
  // So that no two pages say the same of themselves.
  const mark = (words: string) => `${words} (Sample ${kind}.${index + 1})`
  const common = ({ title, summary }: { title: string; summary: string }) => {
    const at = new Date(start + index * 7 * minute).toISOString()
    const slug = toSlug(`sample ${index + 1} ${title}`)
    return { id, title, slug, summary, publishedAt: at, updatedAt: at }
  }
  const year = 2015 + (index % 10)
  return {
    ...random,
    ...writer,
    id,
    index,
    ids,
    maybe,
    distinct: (...lists) => combine(index, lists),
    picture,
    common,
    page: (words) => ({
      ...common({ ...words, summary: mark(words.summary) }),
      meta: {
        title: maybe(6, () => `${words.title}, in short`),
        description: maybe(6, () => mark(writer.sentence())),
        picture: maybe(8, picture),
      },
    }),
    link: (collection, target) => ({ type: 'document', document: { collection, id: target } }),
    year,
    month: `${year}-${String(1 + (index % 12)).padStart(2, '0')}`,
  }
}
