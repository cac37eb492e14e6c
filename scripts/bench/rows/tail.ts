import { changeEveryPage } from '../changeEveryPage.ts'
import { startHammer } from '../load/startHammer.ts'
import { toRow } from '../Row.ts'
import type { MeasureRow } from '../rows.ts'

const pages = [
  '/',
  '/services/',
  '/services/facilitation/',
  '/partnerships/learnadapt/',
  '/contact/',
  '/feed.xml',
]
const rate = 200

/** What visitors wait while every page is made anew: 200 requests a second, from the press on Publish until all is live. */
export const tail: MeasureRow = async ({ system }) => {
  const site = system.siteUrl.replace('localhost', '127.0.0.1')
  const urls = pages.map((page) => site + page)
  const hammer = startHammer({ urls, connections: 16, seconds: 300, rate })
  await changeEveryPage(system)
  hammer.stop()
  const outcome = await hammer.outcome
  return {
    rows: [
      toRow({
        row: `p99 while a full release renders, ${system.caseStudies} case studies`,
        measured: `${outcome.p99.toFixed(1)} ms (longest ${outcome.longest.toFixed(0)} ms)`,
        target: '50 ms',
        ratio: outcome.p99 / 50,
        isMet: outcome.p99 < 50 && outcome.failures === 0,
      }),
    ],
    details: { ...outcome, rate },
  }
}
