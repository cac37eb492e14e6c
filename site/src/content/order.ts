import type {
  CaseStudy,
  ContractDocuments,
  Organisation,
  Page,
  Partnership,
  PublicCollection,
  Redirect,
  Service,
  Testimonial,
  Theme,
  Writing,
} from '@throughline/shared'

type Compare<C extends PublicCollection> = (a: ContractDocuments[C], b: ContractDocuments[C]) => number

const alphabet = new Intl.Collator('en-GB', { numeric: true })

/** Compares by each rule in turn until one decides. */
const by =
  <T>(...rules: ((a: T, b: T) => number)[]) =>
  (a: T, b: T): number => {
    for (const rule of rules) {
      const result = rule(a, b)
      if (result !== 0) return result
    }
    return 0
  }
const ascending =
  <T>(toKey: (document: T) => string | number) =>
  (a: T, b: T): number => {
    const x = toKey(a)
    const y = toKey(b)
    return x < y ? -1 : x > y ? 1 : 0
  }
const descending =
  <T>(toKey: (document: T) => string | number) =>
  (a: T, b: T): number =>
    ascending(toKey)(b, a)

const byTitle = (a: { title: string }, b: { title: string }) => alphabet.compare(a.title, b.title)
const byId = ascending((document: { id: string }) => document.id)
const newestFirst = descending((document: { publishedAt: string }) => document.publishedAt)
/** By the date that the reader sees; where there is none, by the day on which it was published. */
const latestFirst = descending(
  (document: { date: string | null; publishedAt: string }) =>
    document.date ?? document.publishedAt.slice(0, 10),
)

/** The order in which the documents of a collection are listed. It never leaves two documents undecided. */
export const order: { [C in PublicCollection]: Compare<C> } = {
  services: by<Service>(
    ascending(({ order }: Service) => order),
    byTitle,
    byId,
  ),
  // What still runs comes before what ended, and what began last before what began earlier.
  partnerships: by<Partnership>(
    ascending(({ standing }: Partnership) => (standing === 'recent' ? 0 : 1)),
    descending(({ from, to }: Partnership) => to ?? (from === null ? '' : '9999')),
    descending(({ from }: Partnership) => from ?? ''),
    newestFirst,
    byTitle,
    byId,
  ),
  'case-studies': by<CaseStudy>(latestFirst, newestFirst, byTitle, byId),
  testimonials: by<Testimonial>(newestFirst, byTitle, byId),
  organisations: by<Organisation>(byTitle, byId),
  themes: by<Theme>(byTitle, byId),
  writing: by<Writing>(latestFirst, newestFirst, byTitle, byId),
  pages: by<Page>(byTitle, byId),
  media: byId,
  redirects: by<Redirect>(
    ascending(({ from }: Redirect) => from),
    byId,
  ),
}

/** Learning questions: what was asked last comes first. */
export const latestQuestionFirst = by<{ id: string; since: string; publishedAt: string }>(
  descending(({ since }: { since: string }) => since),
  newestFirst,
  byId,
)

/** By when documents were first published, newest first. Documents that were never published by themselves stand by id. */
export const newestPublished = by<{ id: string; publishedAt?: string }>(
  descending(({ publishedAt }: { publishedAt?: string }) => publishedAt ?? ''),
  byId,
)
