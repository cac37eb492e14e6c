import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { waitUntil } from '../support/waitUntil.ts'
import { findBarriers, startFromDashboard } from './admin.ts'
import { signIn, type CmsClient } from './cmsClient.ts'
import { openBrowser, signInToAdmin } from './openBrowser.ts'
import { removeSystem, startSystem, type System } from './startSystem.ts'

let system: System
let cms: CmsClient
/** Two people at two machines. */
let owner: Page
let editor: Page
const account = { email: 'robin@example.org', password: 'a password of an editor' }
vi.setConfig({ testTimeout: 120_000 })

beforeAll(async () => {
  system = await startSystem()
  cms = await signIn(system)
  await cms('POST', '/users', { ...account, name: 'Robin', role: 'editor' })
  owner = await openBrowser()
  await signInToAdmin({ page: owner, system })
  editor = await openBrowser()
  await signInToAdmin({ page: editor, system, account })
})
afterAll(async () => {
  await system.stop()
  await removeSystem(system)
})

const title = (page: Page) => page.getByLabel('Title').first()
const summary = (page: Page) => page.getByLabel('Summary').first()
const pressPublish = (page: Page) => page.getByRole('button', { name: 'Publish changes' }).click()
const toId = (page: Page) => Number(/\d+$/.exec(new URL(page.url()).pathname)?.[0])
const readDraft = async (collection: string, id: number) =>
  (await cms('GET', `/${collection}/${id}?draft=true&depth=0`)).body as Record<string, unknown>
const waitForDraft = (id: number, words: Record<string, unknown>) =>
  waitUntil(`case study ${id} has ${JSON.stringify(words)}`, async () => {
    const draft = await readDraft('case-studies', id)
    return Object.entries(words).every(([name, value]) => draft[name] === value)
  })

/** A new case study, of which nothing is written yet. */
async function startCaseStudy(): Promise<number> {
  await startFromDashboard({ page: owner, cmsUrl: system.cmsUrl, name: 'New case study' })
  return toId(owner)
}

/** What a test that failed left on its way goes on. */
let release = () => {}

/** The saves that the form makes by itself. */
const saves = /\/api\/case-studies\/.*autosave=true/
/** The question where a document stands. */
const standing = /\/api\/publishing\/state\//

/** Keeps requests on their way until `release`; `begun` resolves when the first has set out. */
async function hold(requests: RegExp): Promise<{ begun: Promise<void>; release: () => void }> {
  const gate = new Promise<void>((resolve) => (release = resolve))
  let begin = () => {}
  const begun = new Promise<void>((resolve) => (begin = resolve))
  await owner.route(requests, async (route) => {
    begin()
    await gate
    await route.continue()
  })
  return { begun, release }
}

describe('while a save is on its way', () => {
  afterEach(() => {
    release()
    return owner.unrouteAll({ behavior: 'wait' })
  })

  it('a press of Publish counts, has every word, and leaves no draft behind', async () => {
    const id = await startCaseStudy()
    const held = await hold(saves)
    await title(owner).fill('Pressed meanwhile')
    await held.begun
    await summary(owner).fill('The last words before Publish.')
    await pressPublish(owner)
    await owner.getByRole('button', { name: 'Publishing …' }).waitFor()
    held.release()
    await owner.getByText(/^Live, .* after you pressed Publish/).waitFor()
    expect(await readDraft('case-studies', id)).toMatchObject({
      title: 'Pressed meanwhile',
      summary: 'The last words before Publish.',
      _status: 'published',
    })
    await owner.goto(`${system.cmsUrl}/admin`)
    await owner.getByRole('region', { name: 'What visitors see' }).getByText('Pressed meanwhile').waitFor()
    expect(await owner.getByRole('link', { name: 'Pressed meanwhile' }).count()).toBe(1)
  })

  it('what is typed into several fields stays, and is saved next', async () => {
    const id = await startCaseStudy()
    const held = await hold(saves)
    await title(owner).fill('First')
    await held.begun
    await title(owner).fill('First, anew')
    await summary(owner).fill('And another field.')
    held.release()
    await waitForDraft(id, { title: 'First, anew', summary: 'And another field.' })
    expect([await title(owner).inputValue(), await summary(owner).inputValue()]).toEqual([
      'First, anew',
      'And another field.',
    ])
  })
})

describe('the form stays where it is under a pointer', () => {
  afterEach(async () => {
    release()
    await owner.unrouteAll({ behavior: 'wait' })
    await owner.setViewportSize({ width: 1440, height: 1000 })
  })

  it.each([390, 820, 1440])(
    'while its standing is asked for and a save goes on, in %d pixels',
    async (width) => {
      await owner.setViewportSize({ width, height: 1000 })
      await startCaseStudy()
      await title(owner).fill('Stays in its place')
      await pressPublish(owner)
      const live = owner.getByText(/^Live, .* after you pressed Publish/)
      await live.waitFor()
      const readTop = async () => (await title(owner).boundingBox())?.y

      const question = await hold(standing)
      await owner.reload()
      await question.begun
      const top = await readTop()
      question.release()
      await live.waitFor()
      expect(await readTop(), 'its standing is known').toBe(top)

      const held = await hold(saves)
      await summary(owner).fill('A summary.')
      await held.begun
      await owner.getByText('Saving …').waitFor()
      expect(await readTop(), 'a save is on its way').toBe(top)
      held.release()
      await owner.getByText('Go back to what visitors see').waitFor()
      expect(await readTop(), 'it is saved').toBe(top)
    },
  )
})

describe('what was typed last', () => {
  it('is in the draft also where Publish was refused', async () => {
    const id = await startCaseStudy()
    await title(owner).fill('Refused at once')
    await owner.getByRole('button', { name: 'The learning thread' }).click()
    await owner.getByRole('button', { name: 'Add Question' }).click()
    await summary(owner).fill('Typed just before.')
    await pressPublish(owner)
    const refused = owner.getByRole('alert').filter({ hasText: 'Not published.' })
    await refused.getByText('Write the question, or remove its row.').waitFor()
    expect(await findBarriers({ page: owner, within: refused })).toEqual([])
    await waitForDraft(id, { summary: 'Typed just before.', _status: 'draft' })
    await owner.locator('[name="thread.questions.0.question"]').fill('Who listens?')
    await refused.waitFor({ state: 'detached' })
    await pressPublish(owner)
    await owner.getByText(/^Live, .* after you pressed Publish/).waitFor()
  })

  it('is in the draft also where the form is left at once', async () => {
    const id = await startCaseStudy()
    await title(owner).fill('Left at once')
    await owner.locator('.step-nav').getByRole('link', { name: 'Case studies' }).click()
    await owner.waitForURL(/\/collections\/case-studies(\?|$)/)
    await waitForDraft(id, { title: 'Left at once' })
  })

  it('is in the draft also where the page is loaded anew at once', async () => {
    const id = await startCaseStudy()
    await title(owner).fill('Loaded anew')
    await owner.reload()
    await waitForDraft(id, { title: 'Loaded anew' })
  })

  it('stays in the window while the CMS cannot be reached, and is saved when it can', async () => {
    const id = await startCaseStudy()
    await owner.route(/autosave=true/, (route) => route.abort())
    await title(owner).fill('Cut off')
    await owner.getByRole('alert').filter({ hasText: 'What you typed is still in this window.' }).waitFor()
    await owner.unroute(/autosave=true/)
    await waitForDraft(id, { title: 'Cut off' })
    await owner.getByRole('alert').filter({ hasText: 'Not saved' }).waitFor({ state: 'detached' })
  })
})

it('where Publish does not get through, the form says so until it does', async () => {
  await startCaseStudy()
  await title(owner).fill('Gets through in the end')
  const publishing = /\/api\/case-studies\/\d+\?depth=0$/
  await owner.route(publishing, (route) => route.abort())
  await pressPublish(owner)
  const told = owner.getByRole('alert').filter({ hasText: 'Not published: The CMS does not answer.' })
  await told.waitFor()
  await owner.unroute(publishing)
  await told.getByRole('button', { name: 'Try again' }).click()
  await owner.getByText(/^Live, .* after you pressed Publish/).waitFor()
  await told.waitFor({ state: 'detached' })
})

describe('two people at the same document', () => {
  it('the second is told who was first and what to do; nothing that either typed is lost', async () => {
    const { body } = await cms('GET', '/services?where[slug][equals]=facilitation&depth=0')
    const service = body.docs[0] as { id: number; title: string }
    for (const page of [owner, editor]) {
      await page.goto(`${system.cmsUrl}/admin/collections/services/${service.id}`)
      await page.getByText(/^Live, /).waitFor()
    }
    await summary(editor).fill('Words of the first person.')
    const firstIsSaved = async () =>
      (await readDraft('services', service.id))['summary'] === 'Words of the first person.'
    await waitUntil('the first is saved', firstIsSaved)
    await title(owner).fill('Words of the second person')
    const told = owner.getByRole('alert').filter({ hasText: 'Robin has changed this since you opened it' })
    await told.waitFor()
    expect(await findBarriers({ page: owner, within: told })).toEqual([])
    expect(await title(owner).inputValue()).toBe('Words of the second person')
    expect(await readDraft('services', service.id)).toMatchObject({
      title: service.title,
      summary: 'Words of the first person.',
    })

    await told.getByRole('button', { name: 'Save mine in its place' }).click()
    await told.waitFor({ state: 'detached' })
    expect(await readDraft('services', service.id)).toMatchObject({ title: 'Words of the second person' })
    const theirs = await cms(
      'GET',
      `/services/versions?where[parent][equals]=${service.id}&where[version.summary][equals]=Words of the first person.`,
    )
    expect(theirs.body.totalDocs).toBeGreaterThan(0)
  })
})
