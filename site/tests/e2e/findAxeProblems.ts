import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright'

/** What axe finds wrong with a page as it is shown, WCAG 2.2 AA and good practice: a rule and the places that break it. */
export async function findAxeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  // Of WCAG 2.2 AA this rule alone has to be asked for.
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { rules: { 'target-size': { enabled: true } } })`,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
