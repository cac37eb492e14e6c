import { join } from 'node:path'

import type { CaseStudy, ContentChange, PublishedContent } from '@throughline/shared'
import fc from 'fast-check'
import { expect, it } from 'vitest'

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
import { createCaseStudy } from './support/changes.ts'
import { createFolder } from './support/createFolder.ts'
import { type FakeCms, secret } from './support/FakeCms.ts'
import { startFakeCms } from './support/startTestSite.ts'

const build = join(import.meta.dirname, '..', 'dist')
const siteUrl = 'https://site.example'
/** Seconds of trying; set it higher for a long run. */
const seconds = Number(process.env['INCREMENTAL_SECONDS'] ?? 20)

/** As many case studies as it takes for the list to be cut into parts, around the place where the next part begins. */
function addCaseStudies(content: PublishedContent): void {
  for (let n = 0; n < 69; n += 1) {
    const publishedAt = new Date(Date.UTC(2024, 0, 1 + n)).toISOString()
    const given: Partial<CaseStudy> & { id: string } = { id: `study-${n}`, publishedAt, date: null, body: [] }
    content.documents['case-studies'][given.id] = createCaseStudy(given)
  }
}

type Site = { cms: FakeCms; folder: string; render: Renderer; assets: readonly ReleaseFile[] }

/** Publishes until nothing waits, or until the process "dies" after `kill`. Says whether it died. */
async function publishAll({ cms, folder, render, assets }: Site, kill: string | null): Promise<boolean> {
  const store = await ReleaseStore.open({ directory: folder })
  const ending = new AbortController()
  const { signal } = ending
  let isDead = false
  const problems: string[] = []
  const publisher: Publisher = new Publisher({
    cms: createCms({ url: cms.url, secret }),
    ...{ store, render, assets },
    hold: { read: () => Promise.resolve(null) },
    interval: 5,
    confirm: ({ path, hash }) => {
      expect(store.view.current?.files.get(path)?.hash ?? null).toBe(hash)
      return Promise.resolve()
    },
    log: (entry) => {
      if (entry.level === 'error') problems.push(JSON.stringify(entry))
      if (entry.step === kill) {
        isDead = true
        ending.abort()
        throw new Error('killed')
      }
      // A person allows every drop of pages.
      if (entry.step === 'wait') cms.orders = { hold: null, allowedDrop: String(entry['fingerprint']) }
    },
  })
  const running = publisher.run({ signal })
  const isDone = () => cms.rows.every(({ state }) => state !== 'pending') && store.view.current !== null
  const end = Date.now() + 20_000
  while (!isDead && !isDone() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 3))
  ending.abort()
  await running
  await store.blobs.settle()
  expect(problems).toEqual([])
  return isDead
}

/** The release on disk, file by file, against a render of everything. */
async function expectWhole({ cms, folder, render, assets }: Site): Promise<void> {
  const { current } = (await ReleaseStore.open({ directory: folder })).view
  if (current === null) throw new Error('There is no release.')
  const whole = await renderRelease({ content: cms.content, render, assets })
  const files = listReleaseFiles(whole).map(
    ({ path, hash, type, size }) => [path, { hash, type, size }] as const,
  )
  expect(Object.fromEntries(current.files.entries())).toEqual(Object.fromEntries(files))
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

async function run(site: Site, batch: Batch, history: ContentChange[]): Promise<void> {
  for (const edit of batch.edits) {
    const change = toChange(edit, history)
    if (change === null || hasTakenSlug(change, site.cms.content)) continue
    history.push(change)
    site.cms.publish(change)
  }
  for (const kill of batch.kills) await publishAll(site, kill)
  await publishAll(site, null)
  expect(site.cms.rows.filter(({ state }) => state !== 'live')).toEqual([])
  await expectWhole(site)
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
      cms.rows.length = 0
      const site = { cms, folder: await createFolder(), render, assets }
      const history: ContentChange[] = []
      for (const batch of list) await run(site, batch, history)
    })
    const end = Date.now() + seconds * 1000
    while (Date.now() < end) await fc.assert(property, { numRuns: 3, endOnFailure: seconds < 60 })
  },
  (seconds + 60) * 1000,
)
