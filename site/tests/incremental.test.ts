import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import type { CaseStudy, ContentChange, PublishedContent } from '@throughline/shared'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import type { LogEntry } from '../publisher/log.ts'
import { Publisher } from '../publisher/Publisher.ts'
import { createRenderer, type Renderer } from '../publisher/render/createRenderer.ts'
import { listReleaseFiles } from '../publisher/render/listReleaseFiles.ts'
import { readAssets } from '../publisher/render/readAssets.ts'
import { renderRelease } from '../publisher/render/renderRelease.ts'
import type { ReleaseFile } from '../publisher/store/manifest.ts'
import { ReleaseStore } from '../publisher/store/ReleaseStore.ts'
import { createCms } from '../publisher/sync/createCms.ts'
import { batches, type Batch, type Edit } from './arbitraries/edits.ts'
import { createContent } from './fixtures/content.ts'
import { mediaFixtures } from './fixtures/media.ts'
import { createCaseStudy } from './support/changes.ts'
import { createFolder } from './support/createFolder.ts'
import { type FakeCms, secret } from './support/FakeCms.ts'
import { startFakeCms } from './support/startTestSite.ts'

const build = join(import.meta.dirname, '..', 'dist')
const siteUrl = 'https://site.example'
/** Seconds of trying; set it higher for a long run. */
const seconds = Number(process.env['INCREMENTAL_SECONDS'] ?? 20)

/**
 * As many case studies as it takes for the lists to be cut into parts, around the place where the next part begins: that of all, and those
 * of a theme, a service and a question that the edits meet as well.
 */
function addCaseStudies(content: PublishedContent): void {
  const none = { rhythms: [], insights: [], outputs: [], unknowns: [] }
  const thread = { ...none, questions: [{ question: 'Gates' }] }
  for (let n = 0; n < 69; n += 1) {
    const publishedAt = new Date(Date.UTC(2024, 0, 1 + n)).toISOString()
    const shared = {
      partnership: String(n % 5),
      services: ['0'],
      themes: n % 3 === 0 ? ['0', '1'] : ['0'],
      thread,
    }
    const given: Partial<CaseStudy> & { id: string } = {
      id: `study-${n}`,
      publishedAt,
      date: null,
      body: [],
      ...shared,
    }
    content.documents['case-studies'][given.id] = createCaseStudy(given)
  }
}

type Site = { cms: FakeCms; folder: string; render: Renderer; assets: readonly ReleaseFile[] }

/** A publisher as a process would hold it; it dies after the step `kill`, and whoever needs it then starts another. */
class Process {
  readonly #site: Site
  readonly #ending = new AbortController()
  #problems: string[] = []
  #publisher: Publisher | null = null
  store: ReleaseStore | null = null
  #running: Promise<void> = Promise.resolve()
  kill: string | null = null
  isDead = false

  constructor(site: Site) {
    this.#site = site
  }

  async start(): Promise<this> {
    const { cms, folder, render, assets } = this.#site
    const store = await ReleaseStore.open({ directory: folder })
    this.store = store
    this.#publisher = new Publisher({
      cms: createCms({ url: cms.url, secret }),
      ...{ store, build: Promise.resolve({ render, assets }) },
      hold: { read: () => Promise.resolve(null) },
      interval: 60_000,
      confirm: ({ path, hash }) => {
        expect(store.view.current?.files.get(path)?.hash ?? null).toBe(hash)
        return Promise.resolve()
      },
      log: (entry) => this.#note(entry),
    })
    this.#running = this.#publisher.run({ signal: this.#ending.signal })
    return this
  }

  #note(entry: LogEntry): void {
    if (entry.level === 'error') this.#problems.push(JSON.stringify(entry))
    if (entry.step === this.kill && !this.isDead) {
      this.isDead = true
      this.#ending.abort()
      throw new Error('killed')
    }
    if (entry.step !== 'wait') return
    // A person allows every drop of pages.
    this.#site.cms.orders = { hold: null, allowedDrop: String(entry['fingerprint']) }
    this.#publisher?.wake()
  }

  /** Publishes until nothing waits, or until it dies. */
  async publish(kill: string | null): Promise<void> {
    this.kill = kill
    const { rows } = this.#site.cms
    const isDone = () =>
      rows.every(({ state }) => state !== 'pending') && (this.store?.view.current ?? null) !== null
    const end = Date.now() + 60_000
    this.#publisher?.wake()
    while (!this.isDead && !isDone() && Date.now() < end) await setTimeout(2)
    expect(this.#problems).toEqual([])
  }

  async end(): Promise<void> {
    this.#ending.abort()
    await this.#running
    await this.store?.blobs.settle()
  }
}

/** The release that visitors see, file by file, against a render of everything. */
async function expectWhole({ cms, render, assets }: Site, store: ReleaseStore | null): Promise<void> {
  const current = store?.view.current ?? null
  if (store === null || current === null) throw new Error('There is no release.')
  const whole = await renderRelease({ content: cms.content, render, assets })
  const files = listReleaseFiles(whole).map(
    ({ path, hash, type, size }) => [path, { hash, type, size }] as const,
  )
  const shown = [...current.files.entries()].map(
    ([path, { hash, type, size }]) => [path, { hash, type, size }] as const,
  )
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(files))
  for (const { file } of whole.pages) {
    const stored = current.files.get(file.path)
    expect(stored && (await store.blobs.read(stored))).toEqual(file.body)
  }
  expect(current.redirects).toEqual(whole.redirects)
  expect(current.pages).toBe(files.filter(([path]) => path.endsWith('/')).length)
  expect(current.bytes).toBe(files.reduce((sum, [, { size }]) => sum + size, 0))
}

function toChange(edit: Edit, history: readonly ContentChange[]): ContentChange | null {
  return edit.type === 'change' ? edit.change : (history.at(-edit.ago) ?? null)
}

/** The CMS refuses a slug that another document of the collection has. */
function hasTakenSlug(change: ContentChange, content: PublishedContent): boolean {
  if (change.type === 'global' || change.document === null || !('slug' in change.document)) return false
  const { slug, id } = change.document
  const others: { id: string; slug?: string }[] = Object.values(content.documents[change.collection])
  return others.some((other) => other.slug === slug && other.id !== id)
}

/** Publishes a batch and compares. Gives the process that is alive afterwards. */
async function run({
  site,
  batch,
  history,
  alive,
}: {
  site: Site
  batch: Batch
  history: ContentChange[]
  alive: Process
}): Promise<Process> {
  for (const edit of batch.edits) {
    const change = toChange(edit, history)
    if (change === null || hasTakenSlug(change, site.cms.content)) continue
    history.push(change)
    site.cms.publish(change)
  }
  let process = alive
  for (const kill of [...batch.kills, null]) {
    await process.publish(kill)
    if (!process.isDead) continue
    await process.end()
    process = await new Process(site).start()
  }
  await process.publish(null)
  expect(site.cms.rows.filter(({ state }) => state !== 'live')).toEqual([])
  await expectWhole(site, process.store)
  return process
}

it(
  'an incremental release is byte for byte that of a full render, whatever was published, withdrawn, moved or killed before',
  async () => {
    const render = await createRenderer({ directory: build, siteUrl })
    const assets = await readAssets({ directory: build })
    const cms = await startFakeCms()
    const property = fc.asyncProperty(batches, async (list) => {
      cms.content = createContent()
      addCaseStudies(cms.content)
      // Pictures that no page shows before the edits.
      const pictures = mediaFixtures.map(
        (picture, n) => [`media-${n}`, { ...picture, id: `media-${n}` }] as const,
      )
      cms.content.documents.media = Object.fromEntries(pictures)
      cms.rows.length = 0
      const site = { cms, folder: await createFolder(), render, assets }
      const history: ContentChange[] = []
      let alive = await new Process(site).start()
      try {
        for (const batch of list) alive = await run({ site, batch, history, alive })
      } finally {
        await alive.end()
      }
    })
    const end = Date.now() + seconds * 1000
    while (Date.now() < end) await fc.assert(property, { numRuns: 3, endOnFailure: seconds < 60 })
  },
  (seconds + 300) * 1000,
)
