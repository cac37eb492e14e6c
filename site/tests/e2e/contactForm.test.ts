import { join } from 'node:path'

import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import type { FakeCms } from '../support/FakeCms.ts'
import { startFakeCms, startTestSite, type TestSite, waitUntilSettled } from '../support/startTestSite.ts'
import { waitUntil } from '../support/waitUntil.ts'
import { findAxeProblems } from './findAxeProblems.ts'
import { openBrowser } from './openBrowser.ts'

const build = join(import.meta.dirname, '..', '..', 'dist')
const message = 'Hello.\n\nWe have a “field” to cross & no map.'
let browser: Browser

beforeAll(async () => {
  browser = (await openBrowser()).context().browser() as Browser
})

async function open(
  options: BrowserContextOptions = {},
): Promise<{ cms: FakeCms; site: TestSite; page: Page }> {
  const cms = await startFakeCms()
  const site = await startTestSite({ cms, build })
  await waitUntilSettled(site)
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  return { cms, site, page: await context.newPage() }
}
const fill = async (page: Page, values: { name?: string; email?: string; message?: string }) => {
  if (values.name !== undefined) await page.getByLabel('Your name').fill(values.name)
  if (values.email !== undefined) await page.getByLabel('Your e-mail address').fill(values.email)
  if (values.message !== undefined) await page.getByLabel('Your message').fill(values.message)
}
const press = (page: Page) => page.getByRole('button', { name: 'Send the message' }).click()
const thanks = (page: Page) => page.getByRole('heading', { level: 1, name: 'Thank you for your message' })
const onceMore = (page: Page) => page.getByText('Please send it once more')
/** Sends it as a person does who may be asked to send it once more: a test can be quicker than a person. */
const send = async (page: Page, again = () => press(page), first = again) => {
  await first()
  await thanks(page).or(onceMore(page)).waitFor()
  if (await onceMore(page).isVisible()) await again()
  await thanks(page).waitFor()
}
/** Fills in what people do not see. */
const fillUnseen = (page: Page) =>
  page.locator('[name=reference]').evaluate((field: HTMLInputElement) => (field.value = 'SEO'))

describe.each([
  ['with a script', true],
  ['without one', false],
])('%s', (_what, javaScriptEnabled) => {
  it('a visitor of a page writes about it, and is told what happens next', async () => {
    const { cms, site, page } = await open({ javaScriptEnabled })
    await page.goto(`${site.url}/case-studies/first-season/`)
    await page.getByRole('link', { name: 'Write to me' }).click()
    expect(
      await page.getByLabel(/Mention the page I came from: What the First Season Taught/).isChecked(),
    ).toBe(true)
    await fill(page, { name: 'Ada King', email: 'ada@example.org', message })
    await send(page)
    expect(new URL(page.url()).pathname).toBe('/contact/sent/')
    await waitUntil('it arrived', () => cms.enquiries.length > 0)
    expect(cms.enquiries).toMatchObject([
      {
        ...{ name: 'Ada King', email: 'ada@example.org', message },
        about: { path: '/case-studies/first-season/' },
      },
    ])
  })

  it('a visitor who does not want the page mentioned leaves it out', async () => {
    const { cms, site, page } = await open({ javaScriptEnabled })
    await page.goto(`${site.url}/contact/?about=/case-studies/first-season/`)
    await page.getByLabel(/Mention the page/).uncheck()
    await fill(page, { name: 'Ada King', email: 'ada@example.org', message })
    await send(page)
    await waitUntil('it arrived', () => cms.enquiries.length > 0)
    expect(cms.enquiries[0]?.about).toBeNull()
  })

  it('what is wrong stands at its field, which has the focus, and nothing that was typed is lost', async () => {
    const { cms, site, page } = await open({ javaScriptEnabled })
    await page.goto(`${site.url}/contact/?about=/case-studies/first-season/`)
    await fill(page, { name: 'Ada King', email: 'ada@nowhere', message })
    await press(page)
    const email = page.getByLabel('Your e-mail address')
    await page.getByText('This is not a whole e-mail address').waitFor()
    expect(await email.getAttribute('aria-invalid')).toBe('true')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('enquiry_email')
    expect(await page.getByLabel('Your name').inputValue()).toBe('Ada King')
    expect(await email.inputValue()).toBe('ada@nowhere')
    expect(await page.getByLabel('Your message').inputValue()).toBe(message)
    expect(await page.getByLabel(/Mention the page/).isChecked()).toBe(true)
    await fill(page, { email: 'ada@example.org' })
    await send(page)
    await waitUntil('it arrived', () => cms.enquiries.length > 0)
    expect(cms.enquiries).toMatchObject([{ message, about: { path: '/case-studies/first-season/' } }])
  })

  it.each(['light', 'dark'] as const)(
    'axe finds nothing in any state of the form, %s',
    async (colorScheme) => {
      const { site, page } = await open({ javaScriptEnabled: true, colorScheme })
      if (!javaScriptEnabled) await page.route('**/*.js', (route) => route.abort())
      for (const path of ['/contact/', '/contact/?about=/case-studies/first-season/', '/contact/sent/']) {
        await page.goto(site.url + path)
        expect(await findAxeProblems(page), path).toEqual([])
      }
      await page.goto(`${site.url}/contact/?about=/case-studies/first-season/`)
      await press(page)
      await page.getByText('Write your name.').waitFor()
      expect(await findAxeProblems(page)).toEqual([])
      await fill(page, { name: 'Ada', email: 'ada@example.org', message })
      await fillUnseen(page)
      await press(page)
      await onceMore(page).waitFor()
      expect(await findAxeProblems(page)).toEqual([])
    },
  )
})

it('with the keyboard alone, nobody meets the field for programs', async () => {
  const { cms, site, page } = await open()
  await page.goto(`${site.url}/contact/?about=/case-studies/first-season/`)
  await page.getByLabel('Your name').focus()
  for (const words of ['Ada King', 'ada@example.org', 'Hello.']) {
    await page.keyboard.type(words)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Tab')
  const again = async () => {
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('problems')
    for (let n = 0; n < 5; n += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
  }
  await send(page, again, () => page.keyboard.press('Enter'))
  await waitUntil('it arrived', () => cms.enquiries.length > 0)
})

it('a connection that is gone loses nothing: the words stay, and the form says so', async () => {
  const { cms, site, page } = await open()
  await page.goto(`${site.url}/contact/`)
  await fill(page, { name: 'Ada King', email: 'ada@example.org', message })
  await page.context().setOffline(true)
  await press(page)
  await page.getByText('This site did not answer').waitFor()
  expect(await page.getByLabel('Your message').inputValue()).toBe(message)
  await page.context().setOffline(false)
  await send(page)
  await waitUntil('it arrived', () => cms.enquiries.length > 0)
})
