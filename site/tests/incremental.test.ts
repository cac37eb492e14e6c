import { join } from 'node:path'

import type { CaseStudy, ContentChange, PublishedContent } from '@throughline/shared'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { loadBuild } from '../publisher/render/loadBuild.ts'
import { batches } from './arbitraries/edits.ts'
import { createContent } from './fixtures/content.ts'
import { documentFixtures } from './fixtures/documents.ts'
import { mediaFixtures } from './fixtures/media.ts'
import { createCaseStudy } from './support/changes.ts'
import { createFolder } from './support/createFolder.ts'
import { MortalPublisher } from './support/MortalPublisher.ts'
import { publishBatch } from './support/publishBatch.ts'
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

/** As many testimonials as it takes for one more, or one less, to move some of them to another part of their list. */
function addTestimonials(content: PublishedContent): void {
  const [voice] = documentFixtures.testimonials
  for (let n = 0; voice && n < 46; n += 1) {
    const own = { id: `voice-${n}`, slug: `voice-${n}` }
    content.documents.testimonials[own.id] = {
      ...voice,
      ...own,
      publishedAt: new Date(Date.UTC(2024, 0, 1 + n)).toISOString(),
    }
  }
}

/** Pictures that no page shows before the edits. */
function addPictures(content: PublishedContent): void {
  const pictures = mediaFixtures.map(
    (picture, n) => [`media-${n}`, { ...picture, id: `media-${n}` }] as const,
  )
  content.documents.media = Object.fromEntries(pictures)
}

it(
  'an incremental release is byte for byte that of a full render, whatever was published, withdrawn, moved or killed before',
  async () => {
    const loaded = await loadBuild({ directory: build, siteUrl })
    const cms = await startFakeCms()
    const steps = new Set<string>()
    const onStep = (step: string) => steps.add(step)
    const property = fc.asyncProperty(batches, async (list) => {
      cms.content = createContent()
      addCaseStudies(cms.content)
      addTestimonials(cms.content)
      addPictures(cms.content)
      cms.rows.length = 0
      const place = { cms, folder: await createFolder(), build: loaded, siteUrl, derivers: [], onStep }
      const history: ContentChange[] = []
      let alive = await new MortalPublisher(place).start()
      try {
        for (const batch of list) alive = await publishBatch({ place, batch, history, alive })
      } finally {
        await alive.end()
      }
    })
    const end = Date.now() + seconds * 1000
    while (Date.now() < end) await fc.assert(property, { numRuns: 3, endOnFailure: seconds < 60 })
    // Some of it had been rendered before it was published.
    expect(steps).toContain('ahead')
  },
  (seconds + 300) * 1000,
)
