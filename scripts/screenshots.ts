import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import type { Browser } from 'playwright'

import { readSitemap } from './bench/readSitemap.ts'
import { startBenchSystem } from './bench/startBenchSystem.ts'
import { launchBrowser } from './browser/launchBrowser.ts'
import { listPageTypes, type PageType } from './browser/listPageTypes.ts'
import { parseScreenshotsArgs } from './parseScreenshotsArgs.ts'
import { toShownPath } from './places.ts'
import { createProgress } from './Progress.ts'
import { runCommand } from './runCommand.ts'

/** Case studies of the site that is started: enough for lists in parts. */
const caseStudies = 60
const widths = [390, 820, 1440]
const schemes = ['light', 'dark'] as const

/**
 * `pnpm screenshots [--url ADDRESS] [--out DIR]`: one page of each type, as a phone, a tablet and a desk show it, by day and by night. The
 * site is one that it starts itself, with the starter and sample content, or the one at the address.
 */
await runCommand(async (lifetime) => {
  const { url, out } = parseScreenshotsArgs(process.argv.slice(2))
  const progress = createProgress()
  const siteUrl = url ?? (await startBenchSystem({ caseStudies, lifetime, progress })).siteUrl
  const types = listPageTypes((await readSitemap(siteUrl)).pages)
  mkdirSync(out, { recursive: true })
  const browser = await launchBrowser({ lifetime, progress })
  await progress.step(`photographing ${types.length} types of pages`, async () => {
    for (const width of widths)
      for (const scheme of schemes) await photograph({ browser, types, siteUrl, out, width, scheme })
  })
  console.log(`written to ${toShownPath(out)}: ${types.length * widths.length * schemes.length} pictures`)
})

async function photograph({
  browser,
  types,
  siteUrl,
  out,
  width,
  scheme,
}: {
  browser: Browser
  types: readonly PageType[]
  siteUrl: string
  out: string
  width: number
  scheme: (typeof schemes)[number]
}): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  for (const { name, path } of types) {
    await page.goto(siteUrl + path, { waitUntil: 'networkidle' })
    await page.screenshot({ path: join(out, `${name}-${width}-${scheme}.png`), fullPage: true })
  }
  await context.close()
}
