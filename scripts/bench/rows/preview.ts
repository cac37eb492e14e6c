import { randomBytes } from 'node:crypto'

import { chromium, type Page } from 'playwright'
import { z } from 'zod'

import { findBrowser } from '../../testing/findBrowser.ts'
import { toRow } from '../Row.ts'
import type { MeasureRow } from '../rows.ts'
import type { BenchSystem } from '../startBenchSystem.ts'
import { toSummary } from '../toSummary.ts'

/** Milliseconds in which the preview is to follow. */
const target = 500

const listSchema = z.object({ docs: z.array(z.object({ id: z.number() })).min(1) })

/** From a key that is pressed in the form until the frame beside it shows the page with it. */
export const preview: MeasureRow = async ({ system, isQuick, lifetime, progress }) => {
  const executablePath = await findBrowser({ lifetime, progress })
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']
  const browser = await chromium.launch({ executablePath, args })
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
    const page = await context.newPage()
    await openPreview({ page, system })
    const times: number[] = []
    const runs = isQuick ? 20 : 60
    // The first keys warm what later ones need.
    for (let run = -3; run < runs; run += 1) {
      const took = await measureKey({ page, words: `Title ${run + 3}` })
      if (run >= 0) times.push(took)
    }
    const { median, p95, longest } = toSummary(times)
    return {
      rows: [
        toRow({
          row: 'typing until the preview shows it, p95',
          measured: `${p95} ms (median ${median} ms)`,
          target: `${target} ms`,
          isMet: p95 <= target,
        }),
      ],
      details: { runs, median, p95, longest },
    }
  } finally {
    await browser.close()
  }
}

/** Signs in as an editor of its own and opens a case study with its preview. */
async function openPreview({ page, system }: { page: Page; system: BenchSystem }): Promise<void> {
  const { cms, cmsUrl } = system
  const editor = { email: 'preview@example.org', password: randomBytes(12).toString('hex') }
  await cms.ask('POST', '/users', { ...editor, role: 'editor' })
  const list = await cms.ask('GET', '/case-studies?where[slug][like]=sample-&limit=1&depth=0')
  const id = listSchema.parse(list).docs[0]?.id ?? 0
  await page.context().request.post(`${cmsUrl}/api/users/login`, { data: editor })
  await page.goto(`${cmsUrl}/admin/collections/case-studies/${id}`)
  await page.locator('#live-preview-toggler').click()
  await page.frameLocator('#live-preview-iframe').locator('h1').waitFor()
}

/** Writes a title but for its last letter, then that; gives milliseconds until the frame shows the whole. */
async function measureKey({ page, words }: { page: Page; words: string }): Promise<number> {
  const title = page.getByLabel('Title', { exact: false }).first()
  const shown = page.frameLocator('#live-preview-iframe').locator('h1')
  await title.fill(words)
  await shown.filter({ hasText: words }).waitFor()
  const began = performance.now()
  await title.pressSequentially('.')
  await shown.filter({ hasText: `${words}.` }).waitFor()
  return performance.now() - began
}
