import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import type { Frame, Locator, Page } from 'playwright'

/** What a person does in the admin, by the words that they see. */

/** Opens the form of something new from the dashboard. Resolves when it is there. */
export async function startFromDashboard({
  page,
  cmsUrl,
  name,
}: {
  page: Page
  cmsUrl: string
  name: string
}): Promise<void> {
  await page.goto(`${cmsUrl}/admin`)
  await page.getByRole('link', { name, exact: true }).click()
  await page.waitForURL(/\/collections\/[^/]+\/\d+$/)
  await page.getByText('Not public yet.').waitFor()
}

/** Presses Publish, and waits until visitors have it. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await page.getByText(/^Live, .* after you pressed Publish/).waitFor()
}

/** Makes something in a drawer on the way: presses the button that opens it, writes what it is called, and publishes it. */
export async function createOnTheWay({
  page,
  kind,
  title,
  text,
}: {
  page: Page
  kind: string
  title: string
  /** What is written into its first text. */
  text?: string
}): Promise<void> {
  await page.getByRole('button', { name: `Add new ${kind}`, exact: true }).click()
  const drawer = page.getByRole('dialog').last()
  await drawer.getByText('Not public yet.').waitFor()
  await drawer.getByRole('textbox').first().fill(title)
  if (text !== undefined) await drawer.locator('[contenteditable=true]').first().fill(text)
  await drawer.getByText(/^Saved/).waitFor()
  await drawer.getByRole('button', { name: 'Publish changes' }).click()
  await drawer.getByText(/^Live, /).waitFor()
  await drawer.getByRole('button', { name: 'Close' }).last().click()
  await page.getByText(title, { exact: true }).last().waitFor()
}

/** The menu behind the three dots above a form. */
export async function openMenu(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup button').first().click()
}

type Violation = { id: string; impact: string | null; nodes: { html: string; failureSummary: string }[] }

/** What axe finds that is serious or critical within a part of the page: each in a line. */
export async function findBarriers({
  page,
  within,
}: {
  page: Page | Frame
  within: Locator
}): Promise<string[]> {
  await within.first().waitFor()
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const element = await within.first().elementHandle()
  const violations = await page.evaluate(async (part) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: unknown) => Promise<{ violations: unknown[] }> }
    }
    return (await axe.run(part)).violations
  }, element)
  return (violations as Violation[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
    )
}
