import { describe, expect, it } from 'vitest'

import { findBrokenLinks } from './linkChecks.ts'
import { findBadGraphs, findBadXml, findMissingTwins, findSitemapDifferences } from './machineChecks.ts'
import type { Output } from './Output.ts'
import {
  findBadHeadings,
  findInlineCode,
  findInvalidHtml,
  findNamelessPictures,
  findSharedHeads,
} from './pageChecks.ts'

const checks: Record<string, (output: Output) => string[] | Promise<string[]>> = {
  'is valid HTML': findInvalidHtml,
  'has one h1, and headings that skip no level': findBadHeadings,
  'has a title and a description that no other page has': findSharedHeads,
  'links only to what is there, fragments included, as do their Markdown twins': findBrokenLinks,
  'says of every picture what it shows and how large it is': findNamelessPictures,
  'holds no script or style that the policy does not know': findInlineCode,
  'tells search engines a graph in which every reference leads somewhere': findBadGraphs,
  'has a Markdown twin': findMissingTwins,
}

/** Tests what must hold for every page and file of a whole site. */
export function describeOutput(name: string, read: () => Output): void {
  describe(`every page of ${name}`, () => {
    for (const [promise, check] of Object.entries(checks)) {
      it(promise, { timeout: 300_000 }, async () => {
        const output = read()
        expect(output.pages.length).toBeGreaterThan(5)
        expect(await check(output)).toEqual([])
      })
    }
  })

  describe(`the feeds of ${name}`, () => {
    it('are XML', () => {
      expect(findBadXml(read())).toEqual([])
    })
    it('name all pages that may be found, and no others', () => {
      expect(findSitemapDifferences(read())).toEqual([])
    })
  })
}
