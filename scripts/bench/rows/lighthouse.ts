import audit, { type Flags } from 'lighthouse'

import { launchBrowser } from '../../browser/launchBrowser.ts'
import { listPageTypes, type PageType } from '../../browser/listPageTypes.ts'
import { findFreePort } from '../../postgres/findFreePort.ts'
import { Problem } from '../../Problem.ts'
import { readSitemap } from '../readSitemap.ts'
import { toRow } from '../Row.ts'
import type { MeasureRow } from '../rows.ts'

/** What Payload's website template reached on a machine of this kind: the four scores, and seconds to the largest paint. */
const peer = { scores: '90 · 98 · 96 · 91', paint: 3.6 }
const largestPaint = 'largest-contentful-paint'
const mostTries = 3
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]
/** `paint` in seconds. */
type Result = PageType & { scores: Record<Category, number>; paint: number; shift: number }

type Audited = { type: PageType; port: number; siteUrl: string }

/** Lighthouse as a phone, on one page of each type. */
export const lighthouse: MeasureRow = async ({ system, isQuick, lifetime, progress }) => {
  const port = await findFreePort()
  const browser = await launchBrowser({ lifetime, progress, port })
  const types = listPageTypes((await readSitemap(system.siteUrl)).pages).filter(
    ({ name }) => name !== 'not-found',
  )
  const results: Result[] = []
  for (const type of isQuick ? types.slice(0, 3) : types)
    results.push(await auditPage({ type, port, siteUrl: system.siteUrl }))
  await browser.close()

  const lowest = (category: Category) => Math.min(...results.map(({ scores }) => scores[category]))
  const scores = categories.map(lowest)
  const slowest = results.reduce((a, b) => (b.paint > a.paint ? b : a))
  const shift = Math.max(...results.map((result) => result.shift))
  return {
    rows: [
      toRow({
        row: `Lighthouse as a phone, the lowest of ${results.length} page types`,
        measured: scores.join(' · '),
        target: `100 · 100 · 100 · 100; the peer ${peer.scores}`,
        isMet: scores.every((score) => score === 100),
      }),
      toRow({
        row: 'largest paint on a simulated phone, the slowest page type',
        measured: `${slowest.paint.toFixed(2)} s (${slowest.name})`,
        target: `1.2 s; the peer ${peer.paint} s`,
        ratio: slowest.paint / peer.paint,
        isMet: slowest.paint <= 1.2,
      }),
      toRow({ row: 'layout shift', measured: String(shift), target: '0; the peer 0', isMet: shift === 0 }),
    ],
    details: { results },
  }
}

async function auditPage({ type, port, siteUrl }: Audited): Promise<Result> {
  const lhr = await requestReport({ type, port, siteUrl })
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
  ) as Record<Category, number>
  const valueOf = (name: string) => lhr.audits[name]?.numericValue ?? Number.POSITIVE_INFINITY
  return {
    ...type,
    scores,
    paint: Math.round(valueOf(largestPaint) / 10) / 100,
    shift: valueOf('cumulative-layout-shift'),
  }
}

/** What Lighthouse says of a page. Now and then it sees no paint at all: that has measured nothing and is tried again. @throws Problem */
async function requestReport({ type, port, siteUrl }: Audited) {
  const flags = { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] } satisfies Flags
  let reason = 'it gave nothing'
  for (let tries = 0; tries < mostTries; tries += 1) {
    const run = await audit(siteUrl + type.path, flags)
    if (run?.lhr.audits[largestPaint]?.numericValue !== undefined) return run.lhr
    reason = run?.lhr.runtimeError?.message ?? run?.lhr.audits[largestPaint]?.errorMessage ?? reason
  }
  throw new Problem(`Lighthouse could not measure ${type.path}: ${reason}.`)
}
