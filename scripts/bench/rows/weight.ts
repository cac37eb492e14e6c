import type { Browser } from 'playwright'

import { launchBrowser } from '../../browser/launchBrowser.ts'
import { readSitemap } from '../readSitemap.ts'
import { toRow } from '../Row.ts'
import type { MeasureRow } from '../rows.ts'

/** Kilobytes of Payload's website template, compressed: what a post's page loads beside pictures, and its HTML. */
const peer = { all: 279, html: 5 }
const budget = { all: 70, html: 12 }
/** What counts; pictures do not. */
const kinds = ['Document', 'Stylesheet', 'Font', 'Script'] as const

/** What the first visit to a case study brings over the line, as a browser counts it. */
export const weight: MeasureRow = async ({ system, lifetime, progress }) => {
  const { pages } = await readSitemap(system.siteUrl)
  const path = pages.find((page) => /^\/case-studies\/[^/]+\/$/.test(page)) ?? '/'
  const browser = await launchBrowser({ lifetime, progress })
  const bytes = await weigh(browser, system.siteUrl + path)
  await browser.close()
  const toKilobytes = (number: number) => Math.round(number / 100) / 10
  const [all, html] = [
    toKilobytes(kinds.reduce((sum, kind) => sum + bytes[kind], 0)),
    toKilobytes(bytes.Document),
  ]
  return {
    rows: [
      toRow({
        row: 'first visit to a case study, without pictures',
        measured: `${all} KB, of which script ${toKilobytes(bytes.Script)}`,
        target: `${budget.all} KB, script 0; the peer ${peer.all}`,
        ratio: all / peer.all,
        isMet: all <= budget.all && bytes.Script === 0,
      }),
      toRow({
        row: 'HTML of a case study',
        measured: `${html} KB`,
        target: `${budget.html} KB; the peer ${peer.html}`,
        ratio: html / peer.html,
        isMet: html <= budget.html,
      }),
    ],
    details: { path, bytes },
  }
}

/** Bytes over the line by kind, headers included. */
async function weigh(browser: Browser, url: string): Promise<Record<(typeof kinds)[number], number>> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const session = await page.context().newCDPSession(page)
  const bytes = { Document: 0, Stylesheet: 0, Font: 0, Script: 0 }
  const types = new Map<string, string>()
  session.on('Network.responseReceived', ({ requestId, type }) => void types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.find((one) => one === types.get(requestId))
    if (kind !== undefined) bytes[kind] += encodedDataLength
  })
  await session.send('Network.enable')
  await page.goto(url, { waitUntil: 'networkidle' })
  return bytes
}
