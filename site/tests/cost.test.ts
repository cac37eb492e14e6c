import { join } from 'node:path'

import type { CaseStudy, ContentChange } from '@throughline/shared'
import { beforeAll, expect, it } from 'vitest'

import { createRenderer, type Renderer } from '../publisher/render/createRenderer.ts'
import { RenderedSite } from '../publisher/render/RenderedSite.ts'
import { ContentIndex } from '../src/content/ContentIndex.ts'
import { createContent } from './fixtures/content.ts'
import { createCaseStudy } from './support/changes.ts'

/** Case studies on the site before the change: so many that lists are long, and three times as many. */
const sizes = [100, 300] as const

let render: Renderer
beforeAll(async () => {
  const directory = join(import.meta.dirname, '..', 'dist')
  render = await createRenderer({ directory, siteUrl: 'https://site.example' })
})

/** A case study that shares its partnership, service, theme and questions with all others. */
function createStudy(n: number, given: Partial<CaseStudy> = {}): CaseStudy {
  const publishedAt = new Date(Date.UTC(2020, 0, 1 + n)).toISOString()
  return createCaseStudy({ id: `study-${n}`, publishedAt, date: null, ...given })
}

/** The pages that are rendered for a change of a site of this size. */
async function listAffected(size: number, change: (size: number) => CaseStudy): Promise<string[]> {
  const content = createContent()
  const studies = Array.from({ length: size }, (_, n) => createStudy(n))
  content.documents['case-studies'] = Object.fromEntries(studies.map((study) => [study.id, study]))
  const site = new RenderedSite({ index: ContentIndex.from(content), render, assets: [] })
  const all: ContentChange[] = studies.map(toChange)
  site.accept(
    await site.tryChanges([...all, { type: 'global', slug: 'site', document: content.globals.site }]),
  )
  const document = change(size)
  const { pages } = await site.tryChanges([toChange(document)])
  return pages.map(({ file }) => file.path)
}

function toChange(document: CaseStudy): ContentChange {
  return { type: 'document', collection: 'case-studies', id: document.id, document }
}

it.each([
  ['a new one', (size: number) => createStudy(size), 22],
  ['another title for the newest', (size: number) => createStudy(size - 1, { title: 'Another' }), 18],
  ['another title for an old one', (size: number) => createStudy(size / 2, { title: 'Another' }), 20],
])('%s touches as few pages on a site of 300 case studies as on one of 100', async (_, change, most) => {
  const [few, many] = [await listAffected(sizes[0], change), await listAffected(sizes[1], change)]
  expect(many.length).toBeLessThanOrEqual(few.length + 1)
  expect(many.length).toBeLessThanOrEqual(most)
})
