import { join } from 'node:path'

import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { createCaseStudy } from '../support/changes.ts'
import { startFakeCms, startTestSite, waitUntilSettled } from '../support/startTestSite.ts'
import { findAxeProblems } from './findAxeProblems.ts'
import { openBrowser } from './openBrowser.ts'

const build = join(import.meta.dirname, '..', '..', 'dist')
let browser: Browser

beforeAll(async () => {
  browser = (await openBrowser()).context().browser() as Browser
})

/** A visitor of a site with a second case study that shares a question and a theme with the first. */
async function visit(options: BrowserContextOptions = {}): Promise<{ page: Page; url: string }> {
  const cms = await startFakeCms()
  const second = createCaseStudy({ id: 'second-season', title: 'What the Second Season Taught' })
  second.thread.questions = [{ question: 'Who may open a gate?' }]
  const { documents } = cms.content
  documents['case-studies'][second.id] = second
  const [theme] = Object.values(documents.themes)
  if (theme) documents.themes['rain'] = { ...theme, id: 'rain', slug: 'rain', title: 'Rain' }
  const site = await startTestSite({ cms, build })
  await waitUntilSettled(site)
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  return { page: await context.newPage(), url: site.url }
}
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click()
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

describe('a visitor without scripts', () => {
  it('finds a case study by a question, and from there another one that holds it too', async () => {
    const { page, url } = await visit({ javaScriptEnabled: false })
    await page.goto(url)
    await follow(page, 'All questions')
    await heading(page, 'Questions')
    await follow(page, 'Who may open a gate?')
    await heading(page, 'Who may open a gate?')
    await follow(page, 'What the First Season Taught')
    await heading(page, 'What the First Season Taught')
    await follow(page, 'Also asked elsewhere')
    await follow(page, 'What the Second Season Taught')
    await heading(page, 'What the Second Season Taught')
  })

  it('finds a case study by its theme, and what else there is on it', async () => {
    const { page, url } = await visit({ javaScriptEnabled: false })
    await page.goto(`${url}/case-studies/first-season/`)
    await follow(page, 'Patience')
    await heading(page, 'Patience')
    await page.getByRole('link', { name: 'On Edges' }).waitFor()
    await follow(page, 'What the Second Season Taught')
    const related = page
      .getByRole('region')
      .or(page.locator('section'))
      .filter({ hasText: 'Related case studies' })
    await related.getByText('The same question').waitFor()
  })

  it('at an address that does not exist, finds ways on', async () => {
    const { page, url } = await visit({ javaScriptEnabled: false })
    expect((await page.goto(`${url}/case-studies/furst-season/`))?.status()).toBe(404)
    await heading(page, 'There is nothing at this address')
    expect(await page.getByText('Perhaps you were looking for').isVisible()).toBe(false)
    await follow(page, 'Questions')
    await heading(page, 'Questions')
  })
})

it('the thread in short leads to each of its parts, by keyboard too', async () => {
  const { page, url } = await visit()
  await page.goto(`${url}/case-studies/first-season/`)
  const steps = page.getByRole('navigation', { name: 'The thread in short' }).getByRole('link')
  expect(await steps.allTextContents()).toHaveLength(6)
  for (const step of await steps.all()) {
    await step.focus()
    await page.keyboard.press('Enter')
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true)
  }
})

it('an address with a slip in it suggests the page that was meant', async () => {
  const { page, url } = await visit()
  await page.goto(`${url}/case-study/the-furst-season/`)
  await page.getByRole('heading', { name: 'Perhaps you were looking for' }).waitFor()
  await follow(page, 'First season')
  await heading(page, 'What the First Season Taught')
})

it.each(['light', 'dark'] as const)(
  'axe finds nothing on the ways into the case studies, %s',
  async (colorScheme) => {
    const { page, url } = await visit({ colorScheme })
    for (const path of [
      '/questions/',
      '/case-studies/',
      '/case-studies/first-season/',
      '/case-studies/theme/patience/',
      '/case-studies/service/walking/',
      '/case-studies/question/who-may-open-a-gate/',
      '/partnerships/long-meadow/',
      '/services/walking/',
      '/testimonials/',
      '/writing/',
      '/nowhere/',
    ]) {
      await page.goto(url + path)
      expect(await findAxeProblems(page), path).toEqual([])
    }
  },
)
