import { execFileSync } from 'node:child_process'

import { changeEveryPage } from '../changeEveryPage.ts'
import { readText } from '../readPage.ts'
import { readSitemap } from '../readSitemap.ts'
import { toRow } from '../Row.ts'
import type { MeasureRow } from '../rows.ts'

/**
 * Resident memory of the site's process once it has served every page, so that it holds as many files as it ever will. The largest of: at
 * rest, and while a full release is made.
 */
export const memory: MeasureRow = async ({ system }) => {
  const { pages } = await readSitemap(system.siteUrl)
  for (const path of pages) await readText(system.siteUrl + path)
  const sizes: number[] = [readMegabytes(system.sitePid())]
  const watch = setInterval(() => sizes.push(readMegabytes(system.sitePid())), 200)
  try {
    await changeEveryPage(system)
  } finally {
    clearInterval(watch)
  }
  const largest = Math.max(...sizes)
  return {
    rows: [
      toRow({
        row: `memory of the site, ${system.caseStudies} case studies, full release under way`,
        measured: `${largest} MB`,
        target: '1000 MB',
        ratio: largest / 1000,
        isMet: largest < 1000,
      }),
    ],
    details: { atRest: sizes[0], largest },
  }
}

function readMegabytes(pid: number): number {
  const kibibytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Math.round((Number(kibibytes) * 1024) / 1e6)
}
