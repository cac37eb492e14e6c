import { isDeepStrictEqual } from 'node:util'

import { z } from 'zod'

import { toDocumentPath } from '../../shared/src/index.ts'
import type { CmsClient } from '../bench/CmsClient.ts'
import type { Random } from './createRandom.ts'
import { Violation } from './Violation.ts'

/** What the public sees of a document. */
type State = { title: string; slug: string } | 'nothing'

type Entry = {
  /** Unknown where the CMS died before it told. */
  id: number | null
  /** All that it ever had. */
  slugs: Set<string>
  /** What was answered with 2xx last. */
  certain: State
  /** What was asked for after that and not answered: it may be stored, or not. */
  open: State[]
  isBusy: boolean
}

const savedSchema = z.object({ doc: z.object({ id: z.number() }) })
const rowsSchema = z.object({
  docs: z.array(
    z.object({
      id: z.number(),
      title: z.string(),
      slug: z.string(),
      _status: z.enum(['draft', 'published']),
    }),
  ),
})
const collection = 'case-studies'
const fewest = 6
const most = 14

/** The case studies that the harness changes, with what must and what may have become of each change. */
export class Documents {
  readonly #cms: CmsClient
  readonly #entries: Entry[] = []
  #number = 0
  /** How many changes were answered with which status; 0 where no answer came. */
  readonly answers: Record<number, number> = {}

  constructor(cms: CmsClient) {
    this.#cms = cms
  }

  /** The paths of all that is or was public. */
  paths(): string[] {
    return this.#entries.flatMap(({ slugs }) => [...slugs].map(toPath))
  }

  /** Makes one change that chance chooses. Says whether it was answered with 2xx. Rejects never for want of an answer. */
  change(random: Random): Promise<boolean> {
    this.#number += 1
    const name = `durable-${this.#number}-${random.below(1e6)}`
    const title = `Title ${name}`
    const free = this.#entries.filter(({ isBusy, id }) => !isBusy && id !== null)
    if (free.length < fewest || (this.#entries.length < most && random.below(4) === 0))
      return this.#create({ title, slug: name })
    const entry = random.pick(free)
    const shown = entry.certain
    const slug = shown === 'nothing' ? ([...entry.slugs].at(-1) ?? name) : shown.slug
    const kind =
      shown === 'nothing' ? 'change' : random.pick(['change', 'change', 'withdraw', 'slug', 'delete'])
    if (kind === 'withdraw') return this.#send({ entry, data: { _status: 'draft' }, wanted: 'nothing' })
    if (kind === 'delete') return this.#send({ entry, method: 'DELETE', wanted: 'nothing' })
    const wanted = { title, slug: kind === 'slug' ? name : slug }
    return this.#send({ entry, data: { ...wanted, _status: 'published' }, wanted })
  }

  #create(wanted: { title: string; slug: string }): Promise<boolean> {
    const entry: Entry = { id: null, slugs: new Set(), certain: 'nothing', open: [], isBusy: false }
    this.#entries.push(entry)
    return this.#send({ entry, method: 'POST', data: { ...wanted, _status: 'published' }, wanted })
  }

  async #send({
    entry,
    method = 'PATCH',
    data,
    wanted,
  }: {
    entry: Entry
    method?: 'POST' | 'PATCH' | 'DELETE'
    data?: object
    wanted: State
  }): Promise<boolean> {
    entry.isBusy = true
    entry.open.push(wanted)
    if (wanted !== 'nothing') entry.slugs.add(wanted.slug)
    const route = `/${collection}${method === 'POST' ? '' : `/${entry.id}`}?depth=0`
    const { status, body } = await this.#cms.send(method, route, data)
    entry.isBusy = false
    this.answers[status] = (this.answers[status] ?? 0) + 1
    if (status < 200 || status > 299) return false
    if (method === 'POST') entry.id = savedSchema.parse(body).doc.id
    if (method === 'DELETE') entry.id = null
    entry.certain = wanted
    entry.open = []
    return true
  }

  /**
   * Compares all with the database and the public pages. Gives what still differs; nothing means that the site equals the database, which
   * is then taken for certain. @throws Violation where the database has what nobody asked for, or has lost what was acknowledged.
   */
  async compare(siteUrl: string): Promise<string[]> {
    const answer = await this.#cms.send('GET', `/${collection}?where[slug][like]=durable-&limit=1000&depth=0`)
    if (answer.status !== 200) return [`the CMS answers ${answer.status}`]
    const rows = rowsSchema.parse(answer.body).docs
    const actual = this.#entries.map((entry) => {
      const row = rows.find(({ id, slug }) => (entry.id === null ? entry.slugs.has(slug) : id === entry.id))
      const state: State = row?._status === 'published' ? { title: row.title, slug: row.slug } : 'nothing'
      if (![entry.certain, ...entry.open].some((possible) => isDeepStrictEqual(possible, state))) {
        throw new Violation(
          `What was acknowledged is lost: ${JSON.stringify(entry.certain)} was answered with 2xx, and the database has ${JSON.stringify(state)}.`,
        )
      }
      return { entry, id: row?.id ?? null, state }
    })
    const differences = await Promise.all(
      actual.map(({ entry, state }) => findDifference({ siteUrl, entry, state })),
    )
    const found = differences.filter((difference) => difference !== null)
    if (found.length > 0) return found
    for (const { entry, id, state } of actual) Object.assign(entry, { id, certain: state, open: [] })
    // What is gone for good is looked at no more.
    this.#entries.splice(0, this.#entries.length, ...this.#entries.filter(({ id }) => id !== null))
    return []
  }
}

function toPath(slug: string): string {
  return toDocumentPath({ collection, slug })
}

async function findDifference({
  siteUrl,
  entry,
  state,
}: {
  siteUrl: string
  entry: Entry
  state: State
}): Promise<string | null> {
  for (const slug of entry.slugs) {
    const response = await fetch(siteUrl + toPath(slug), { redirect: 'manual' }).catch(() => null)
    const text = (await response?.text().catch(() => '')) ?? ''
    const isShown = state !== 'nothing' && state.slug === slug
    if (isShown && !(response?.status === 200 && text.includes(state.title)))
      return `${toPath(slug)} answers ${response?.status ?? 'nothing'} without “${state.title}”`
    if (!isShown && response?.status !== 404 && response?.status !== 308)
      return `${toPath(slug)} answers ${response?.status ?? 'nothing'} and should be gone`
  }
  return null
}
