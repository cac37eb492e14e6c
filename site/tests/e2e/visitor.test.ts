import { join } from 'node:path'

import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { startFakeCms, startTestSite, type TestSite, waitUntilSettled } from '../support/startTestSite.ts'
import { waitUntil } from '../support/waitUntil.ts'
import { findAxeProblems } from './findAxeProblems.ts'
import { openBrowser } from './openBrowser.ts'

const build = join(import.meta.dirname, '..', '..', 'dist')
const account = 'What the First Season Taught'
let browser: Browser

beforeAll(async () => {
  browser = (await openBrowser()).context().browser() as Browser
})

/** The site as built, with everything that is derived, and a way to open pages on it. */
async function open() {
  const site = await startTestSite({ cms: await startFakeCms(), build, interval: 10_000 })
  await waitUntilSettled(site)
  await waitUntil(
    'there is a search index',
    async () => (await fetch(`${site.url}/search/pagefind/pagefind.js`)).ok,
    30,
  )
  const visit = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext(options)
    onTestFinished(() => context.close())
    const page = await context.newPage()
    await page.goto(site.url + path)
    return page
  }
  return { site, visit }
}

async function listPages(site: TestSite): Promise<string[]> {
  const sitemap = await site.text('/sitemap.xml')
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname)
  return [...paths, '/contact/sent/', '/nowhere/']
}

const focused = (page: Page) => page.locator(':focus')

/** Presses Tab until something with these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => document.activeElement?.textContent)
    if (found?.trim() === words) return
  }
  throw new Error(`The focus never came to "${words}".`)
}

describe.each([
  ['light', { width: 390, height: 844 }],
  ['light', { width: 1440, height: 900 }],
  ['dark', { width: 1440, height: 900 }],
] as const)('by %s, on %j', (colorScheme, viewport) => {
  it('axe finds nothing on any page', async () => {
    const { site, visit } = await open()
    const page = await visit('/', { colorScheme, viewport, reducedMotion: 'reduce' })
    const paths = await listPages(site)
    expect(paths.length).toBeGreaterThan(20)
    for (const path of paths) {
      await page.goto(site.url + path)
      expect([path, await findAxeProblems(page)]).toEqual([path, []])
    }
  })
})

it.each([
  ['a window as wide as a small tablet', 640],
  ['the narrowest screen', 320],
  ['a phone with letters twice as large', 195],
])('no page is wider than %s', async (_what, width) => {
  const { site, visit } = await open()
  const page = await visit('/', { viewport: { width, height: 640 } })
  for (const path of await listPages(site)) {
    await page.goto(site.url + path)
    const widest = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([path, widest]).toEqual([path, width])
  }
})

it.each([
  ['no-preference', true],
  ['reduce', false],
] as const)(
  'to those who say of motion "%s", one page passes into the next: %s',
  async (reducedMotion, moves) => {
    const { site, visit } = await open()
    const page = await visit('/', { reducedMotion })
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        Object.assign(window, { moves: viewTransition !== null })
      })
    })
    await page.getByRole('link', { name: 'Services', exact: true }).first().click()
    await page.waitForURL(`${site.url}/services/`)
    expect(await page.evaluate(() => 'moves' in window && window.moves)).toBe(moves)
  },
)

it('a case study is found by searching, with the keyboard alone', async () => {
  const { site, visit } = await open()
  const page = await visit('/')
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  const refused: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && refused.push(message.text())))
  await tabTo(page, 'Search')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${site.url}/search/`)
  await page.getByRole('searchbox').waitFor()
  expect(loaded.filter((path) => path.startsWith('/search/pagefind/'))).toEqual([])
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await page.locator('input:focus').count()) > 0) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('third level')
  await page.keyboard.press('Enter')
  await page.getByText(/^(One|\d+) pages? found/).waitFor()
  expect(page.url()).toBe(`${site.url}/search/?q=third+level`)
  await tabTo(page, account)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: account }).waitFor()
  await page.goBack()
  await page.getByRole('link', { name: account }).waitFor()
  expect(await page.getByRole('searchbox').inputValue()).toBe('third level')
  expect(refused).toEqual([])
})

it('the arrow keys lead from the field through what was found and back', async () => {
  const { visit } = await open()
  const page = await visit('/search/?q=gate')
  await page.getByText(/^\d+ pages found/).waitFor()
  const found = await page.getByRole('main').locator('ol a').allTextContents()
  expect(found.length).toBeGreaterThan(1)
  const field = page.getByRole('searchbox')
  await field.focus()
  const walk = async (key: string) => {
    await page.keyboard.press(key)
    return (await focused(page).getAttribute('type')) ?? focused(page).textContent()
  }
  expect(await walk('ArrowUp')).toBe('search')
  expect([await walk('ArrowDown'), await walk('ArrowDown')]).toEqual(found.slice(0, 2))
  expect([await walk('ArrowUp'), await walk('ArrowUp')]).toEqual([found[0], 'search'])
  for (const title of found) expect(await walk('ArrowDown')).toBe(title)
  expect(await walk('ArrowDown')).toBe(found.at(-1))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: found.at(-1) ?? '' }).waitFor()
})

it('what is not there is said, and words that mean something to HTML are words', async () => {
  const { visit } = await open()
  const page = await visit(`/search/?q=${encodeURIComponent('<img src=x> zzzqqq')}`)
  await page.getByText('Nothing on this site mentions “<img src=x> zzzqqq”.').waitFor()
  expect(await page.locator('main img').count()).toBe(0)
})

it('without a script the search page says so and leads on', async () => {
  const { site, visit } = await open()
  const page = await visit('/search/?q=gate', { javaScriptEnabled: false })
  // The browser of the tests hides this part also where it runs no script.
  expect(await site.text('/search/')).toMatch(/<noscript>[^]*needs JavaScript[^]*<\/noscript>/)
  await page.getByRole('main').getByRole('link', { name: 'Case studies' }).click()
  await page.getByRole('heading', { level: 1, name: 'Case studies' }).waitFor()
})

it('the whole way can be walked with the keyboard, and one always sees where one is', async () => {
  const { visit } = await open()
  const page = await visit('/', { reducedMotion: 'reduce' })
  await page.keyboard.press('Tab')
  expect(await focused(page).textContent()).toContain('Skip to the text')
  await page.keyboard.press('Enter')
  expect(await focused(page).getAttribute('id')).toBe('page_main')
  await tabTo(page, account)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: account }).waitFor()
  const unseen: string[] = []
  const seen = new Set<string>()
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    const state = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return null
      const style = getComputedStyle(element)
      const isMarked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
      return { html: element.outerHTML.slice(0, 120), isMarked: isMarked || style.boxShadow !== 'none' }
    })
    if (state === null) break
    seen.add(state.html)
    if (!state.isMarked) unseen.push(state.html)
  }
  expect(seen.size).toBeGreaterThan(15)
  expect(unseen).toEqual([])
})

it('nothing but the search loads a script, and nothing comes from elsewhere', async () => {
  const { site, visit } = await open()
  for (const path of ['/', '/case-studies/first-season/', '/services/walking/', '/testimonials/']) {
    const page = await visit('/nowhere/')
    const requests: { type: string; origin: string }[] = []
    page.on('request', (request) =>
      requests.push({ type: request.resourceType(), origin: new URL(request.url()).origin }),
    )
    await page.goto(site.url + path)
    expect([path, requests.filter(({ type }) => type === 'script')]).toEqual([path, []])
    expect(new Set(requests.map(({ origin }) => origin))).toEqual(new Set([site.url]))
  }
})
