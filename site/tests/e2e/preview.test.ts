import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { toPreviewPath, writeTicket } from '@throughline/shared'
import type { FrameLocator, Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { waitUntil } from '../support/waitUntil.ts'
import { findBarriers } from './admin.ts'
import { signIn, type CmsClient } from './cmsClient.ts'
import { openBrowser, signInToAdmin } from './openBrowser.ts'
import { removeSystem, startSystem, type System } from './startSystem.ts'

let system: System
let page: Page
let cms: CmsClient

beforeAll(async () => {
  system = await startSystem()
  cms = await signIn(system)
  page = await openBrowser()
  await signInToAdmin({ page, system })
})
afterAll(async () => {
  await system.stop()
  await removeSystem(system)
})

const frame = (): FrameLocator => page.frameLocator('#live-preview-iframe')

const findCaseStudy = async (slug: string) => {
  const { body } = await cms('GET', `/case-studies?where[slug][equals]=${slug}&depth=0`)
  return body.docs[0] as { id: number; title: string; slug: string }
}

/** Waits until what was typed is saved as the draft. */
const waitForDraft = ({ id, title }: { id: number; title: string }) =>
  waitUntil(
    `the draft is called “${title}”`,
    async () => (await cms('GET', `/case-studies/${id}?draft=true&depth=0`)).body.title === title,
  )

/** Opens a document with its preview, however it was left. */
async function openPreview(route: string): Promise<void> {
  await page.goto(`${system.cmsUrl}/admin/${route}`)
  const opener = page.getByRole('button', { name: 'Live Preview', exact: true })
  const closer = page.getByRole('button', { name: 'Exit Live Preview' })
  await opener.or(closer).waitFor()
  if (await opener.isVisible()) await opener.click()
  await frame().locator('h1').first().waitFor()
}

/** What the window of the preview is marked with is gone when the page is loaded anew. */
const mark = (words: string) =>
  frame()
    .locator('body')
    .evaluate(
      (body, given) => void Object.assign(body.ownerDocument.defaultView ?? {}, { mark: given }),
      words,
    )
const readMark = () =>
  frame()
    .locator('body')
    .evaluate((body) => (body.ownerDocument.defaultView as unknown as { mark?: string }).mark)
const scroll = (top: number) =>
  frame()
    .locator('body')
    .evaluate((body, to) => body.ownerDocument.defaultView?.scrollTo(0, to), top)
const readScroll = () =>
  frame()
    .locator('body')
    .evaluate((body) => body.ownerDocument.defaultView?.scrollY)

describe('the preview beside the form', () => {
  it('follows what is typed, without being loaded anew and without moving', async () => {
    const { id } = await findCaseStudy('summerfield-community-chest')
    await openPreview(`collections/case-studies/${id}`)
    await mark('the same window')
    await scroll(300)
    await page.getByLabel('Title').first().fill('Typed a moment ago')
    await frame().locator('h1', { hasText: 'Typed a moment ago' }).waitFor({ state: 'attached' })
    // Saving, which follows by itself, changes nothing either.
    await waitForDraft({ id, title: 'Typed a moment ago' })
    expect(await readMark()).toBe('the same window')
    expect(await readScroll()).toBe(300)
    const { body } = await cms('GET', `/case-studies/${id}?draft=false`)
    expect(body.title).not.toBe('Typed a moment ago')
  })

  it('follows what is typed in a text, too', async () => {
    const { id } = await findCaseStudy('summerfield-community-chest')
    await openPreview(`collections/case-studies/${id}`)
    const text = page.locator('[contenteditable="true"]').last()
    await text.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Words at the end.')
    await frame().getByText('Words at the end.').waitFor({ state: 'attached' })
  })

  it('has the draft in the lists and on the home page, where links inside it lead', async () => {
    const { id } = await findCaseStudy('summerfield-community-chest')
    await openPreview(`collections/case-studies/${id}`)
    await page.getByLabel('Title').first().fill('On every page')
    await frame().locator('h1', { hasText: 'On every page' }).waitFor()
    await mark('through all pages')
    await frame()
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'Case studies' })
      .click()
    await frame().locator('h1', { hasText: 'Case studies' }).waitFor()
    await frame().getByRole('link', { name: 'On every page' }).waitFor()
    await page.getByLabel('Title').first().fill('On every page, anew')
    await frame().getByRole('link', { name: 'On every page, anew' }).click()
    await frame().locator('h1', { hasText: 'On every page, anew' }).waitFor()
    await frame().getByRole('banner').getByRole('link').first().click()
    await frame().getByText('On every page, anew').first().waitFor()
    expect(await readMark()).toBe('through all pages')
  })

  it('says what is missing, and still shows the rest', async () => {
    const { id } = await findCaseStudy('safe-communities')
    await openPreview(`collections/case-studies/${id}`)
    await page.getByLabel('Title').first().fill('')
    await frame().locator('h1', { hasText: 'Not written yet' }).waitFor()
    await frame()
      .getByText(/^Title: A title is needed/)
      .waitFor()
    const shown = page.frames().find((one) => one.url().includes('/preview/live/'))
    if (!shown) throw new Error('There is no preview.')
    expect(await findBarriers({ page: shown, within: shown.locator('body') })).toEqual([])
  })

  it('leaves the form its width on a narrow screen', async () => {
    const { id } = await findCaseStudy('safe-communities')
    await page.setViewportSize({ width: 820, height: 1180 })
    await openPreview(`collections/case-studies/${id}`)
    const widthOf = async (part: Locator) => (await part.boundingBox())?.width ?? 0
    expect(await widthOf(page.locator('#live-preview-iframe'))).toBeGreaterThan(700)
    expect(await widthOf(page.getByLabel('Title').first())).toBeGreaterThan(700)
    await page.setViewportSize({ width: 1440, height: 1000 })
  })

  it('shows the home page while it is written', async () => {
    await openPreview('globals/home')
    await page.getByLabel('First words').first().fill('A headline on its way')
    await frame().locator('h1', { hasText: 'A headline on its way' }).waitFor()
  })
})

/** A visitor without an account, in a browser of their own. */
async function openAsStranger(address: string): Promise<{ status: number; stranger: Page }> {
  const context = await page.context().browser()?.newContext()
  if (!context) throw new Error('There is no browser.')
  const stranger = await context.newPage()
  const response = await stranger.goto(address)
  return { status: response?.status() ?? 0, stranger }
}

describe('a draft that is shared', () => {
  it('is read without an account, until the link is withdrawn', async () => {
    const { id } = await findCaseStudy('summerfield-community-chest')
    await page.goto(`${system.cmsUrl}/admin/collections/case-studies/${id}`)
    await page.getByText(/^Live, /).waitFor()
    // The link follows upon the last word, before that is saved by itself.
    await page.getByLabel('Title').first().fill('For your eyes')
    await page.getByRole('button', { name: 'Share this draft' }).click()
    const dialog = page.getByRole('dialog', { name: 'Share this draft' })
    await dialog.getByLabel('1 day').check()
    await dialog.getByRole('button', { name: 'Make a link' }).click()
    const address = await dialog.getByLabel('Link to the draft').first().inputValue()

    const { status, stranger } = await openAsStranger(address)
    expect(status).toBe(200)
    await stranger.getByRole('heading', { level: 1, name: 'For your eyes' }).waitFor()
    const banner = stranger.getByRole('complementary', { name: 'About this page' })
    await banner.getByText(/shared by/).waitFor()
    const colour = await banner.evaluate((element) => getComputedStyle(element).backgroundColor)
    expect(colour).not.toBe('rgba(0, 0, 0, 0)')
    expect(await findBarriers({ page: stranger, within: stranger.locator('body') })).toEqual([])
    await stranger
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'Case studies' })
      .click()
    await stranger.getByRole('heading', { level: 1, name: 'Case studies' }).waitFor()
    expect(stranger.url()).toBe(`${system.siteUrl}/case-studies/`)
    expect(await stranger.getByText('For your eyes').count()).toBe(0)

    await dialog.getByRole('button', { name: 'Withdraw' }).first().click()
    await dialog.getByText('Withdrawn.').waitFor()
    const later = await openAsStranger(address)
    expect(later.status).toBe(410)
    await later.stranger.getByRole('heading', { name: 'This link was withdrawn' }).waitFor()
    expect(await later.stranger.content()).not.toContain('For your eyes')
    await Promise.all([stranger.context().close(), later.stranger.context().close()])
  })

  it('at a link with a slip in it is not shown, and the page says so', async () => {
    const { id } = await findCaseStudy('summerfield-community-chest')
    const { body } = await cms('POST', '/draft-links', {
      ...{ collectionSlug: 'case-studies', documentId: String(id), days: '7' },
    })
    const { status, stranger } = await openAsStranger(body.doc.address.replace(/.\/$/, '/'))
    expect(status).toBe(404)
    await stranger.getByRole('heading', { name: 'This link leads nowhere' }).waitFor()
    await stranger.context().close()
  })

  it('whose time is over is not shown, and the page says so', async () => {
    const secrets = JSON.parse(await readFile(path.join(system.dataDir, 'secrets.json'), 'utf8')) as Record<
      string,
      string
    >
    const secret = secrets['webhookSecret'] ?? ''
    const ticket = { type: 'shared', link: 'any', until: Math.floor(Date.now() / 1000) - 1 } as const
    const route = toPreviewPath({ ticket, text: writeTicket({ ticket, secret }) })
    const { status, stranger } = await openAsStranger(system.siteUrl + route)
    expect(status).toBe(410)
    await stranger.getByRole('heading', { name: 'This link is no longer valid' }).waitFor()
    await stranger.context().close()
  })
})
