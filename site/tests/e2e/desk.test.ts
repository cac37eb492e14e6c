import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { waitUntil } from '../support/waitUntil.ts'
import { createOnTheWay, findBarriers, openMenu, publish, startFromDashboard } from './admin.ts'
import { signIn, type CmsClient } from './cmsClient.ts'
import { openBrowser, signInToAdmin } from './openBrowser.ts'
import { removeSystem, startSystem, type System } from './startSystem.ts'

let system: System
let cms: CmsClient
// Each is a job of a person's, with many steps.
vi.setConfig({ testTimeout: 180_000 })

/** Two people at two machines. */
let editor: Page
let owner: Page
const account = { email: 'robin@example.org', password: 'a password of an editor' }

beforeAll(async () => {
  system = await startSystem()
  cms = await signIn(system)
  await cms('POST', '/users', { ...account, name: 'Robin', role: 'editor' })
  editor = await openBrowser()
  await signInToAdmin({ page: editor, system, account })
  owner = await openBrowser()
  await signInToAdmin({ page: owner, system })
})
afterAll(async () => {
  await system.stop()
  await removeSystem(system)
})

const visit = async (route: string) => {
  const response = await fetch(system.siteUrl + route, { redirect: 'manual' })
  return { status: response.status, text: await response.text(), location: response.headers.get('location') }
}
const shows = (route: string, words: string) =>
  waitUntil(`${route} shows “${words}”`, async () => (await visit(route)).text.includes(words))
/** A JPEG, drawn in the browser. */
const createPicture = async (page: Page) => {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 640
    canvas.height = 480
    canvas.getContext('2d')?.fillRect(80, 80, 300, 200)
    return canvas.toDataURL('image/jpeg')
  })
  return Buffer.from(address.split(',')[1] ?? '', 'base64')
}

describe('an editor writes a case study from nothing', () => {
  it('with a picture, a partnership and a testimonial made on the way, and a partial thread', async () => {
    const page = editor
    await startFromDashboard({ page, cmsUrl: system.cmsUrl, name: 'New case study' })
    await page.getByLabel('Title', { exact: false }).first().fill('What the ferry crews noticed')
    const nudge = page.getByText('There is none yet: lists show the title alone')
    await nudge.waitFor()
    await page
      .getByLabel('Summary')
      .first()
      .fill('Two winters of learning with the crews of a small ferry line.')
    await nudge.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'New', exact: true }).first().click()
    const drawer = page.getByRole('dialog').last()
    const file = { name: 'crossing.jpg', mimeType: 'image/jpeg', buffer: await createPicture(page) }
    await drawer.locator('input[type=file]').setInputFiles(file)
    await drawer.getByText('What it shows').waitFor()
    await drawer.locator('[name=alt]').fill('A ferry in fog')
    await drawer.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('crossing.jpg').first().waitFor()

    await page.getByRole('button', { name: 'The learning thread' }).click()
    for (const [add, row, words] of [
      ['Question', 'questions.0.question', 'What do crews notice that nobody asks them about?'],
      ['Question', 'questions.1.question', 'Who listens?'],
      ['Insight', 'insights.0.insight', 'The quiet crossings teach the most.'],
    ] as const) {
      await page.getByRole('button', { name: `Add ${add}` }).click()
      await page.locator(`[name="thread.${row}"]`).fill(words)
    }

    await page.getByRole('button', { name: 'Related' }).click()
    await createOnTheWay({ page, kind: 'Partnership', title: 'Northern Ferries' })
    await createOnTheWay({
      page,
      kind: 'Testimonial',
      title: 'Ada Example',
      text: 'It changed how we listen.',
    })
    await publish(page)

    const route = '/case-studies/what-the-ferry-crews-noticed/'
    await shows(route, 'The quiet crossings teach the most.')
    const { text } = await visit(route)
    for (const words of [
      'It changed how we listen.',
      'What do crews notice that nobody asks them about?',
      'Northern Ferries',
      'A ferry in fog',
    ]) {
      expect(text).toContain(words)
    }
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'View page' }).first().click(),
    ])
    expect(new URL(popup.url()).pathname).toBe(route)
    await popup.close()
  })

  it('and the partnership shows it from its side', async () => {
    await editor.goto(`${system.cmsUrl}/admin`)
    await editor.getByRole('link', { name: 'Northern Ferries' }).click()
    await editor.getByText(/^Live, /).waitFor()
    await editor.getByRole('button', { name: 'What belongs to it' }).click()
    await editor.getByRole('table').getByText('What the ferry crews noticed').waitFor()
  })
})

describe('from the dashboard', () => {
  it.each([
    ['an editor', () => editor, 'What the ferry crews noticed', 'what-the-ferry-crews-noticed'],
    [
      'an owner',
      () => owner,
      'Two years of learning with a community-led fund',
      'summerfield-community-chest',
    ],
  ] as const)('%s puts a typo right in three actions: open, type, Publish', async (_who, at, title, slug) => {
    const page = at()
    await page.goto(`${system.cmsUrl}/admin`)
    let actions = 0
    const act = async (action: Promise<unknown>) => {
      actions += 1
      await action
    }
    await act(page.getByRole('link', { name: title }).first().click())
    await act(page.getByLabel('Summary').first().fill('Three winters of learning.'))
    await act(page.getByRole('button', { name: 'Publish changes' }).click())
    await shows(`/case-studies/${slug}/`, 'Three winters of learning.')
    await page.getByText(/^Live, .* after you pressed Publish/).waitFor()
    expect(actions).toBe(3)
  })

  it.each(['light', 'dark'] as const)('nothing of ours stands in anyone’s way (%s)', async (theme) => {
    await owner.context().addCookies([{ name: 'payload-theme', value: theme, url: system.cmsUrl }])
    for (const [route, part] of [
      ['/admin', '.desk'],
      ['/admin/publishing', '.publishing'],
      ['/admin/publishing/compare', '.publishing'],
    ] as const) {
      await owner.goto(`${system.cmsUrl}${route}`)
      expect(await findBarriers({ page: owner, within: owner.locator(part) }), route).toEqual([])
    }
    await owner.goto(`${system.cmsUrl}/admin`)
    await owner.getByRole('link', { name: 'Making sense of governance across organisations' }).click()
    const standing = owner.locator('.publish-standing')
    expect(await findBarriers({ page: owner, within: standing })).toEqual([])
    await owner.getByRole('button', { name: 'Schedule …' }).click()
    expect(
      await findBarriers({ page: owner, within: owner.getByRole('dialog', { name: 'Schedule' }) }),
    ).toEqual([])
    await owner.getByRole('button', { name: 'Close' }).last().click()
    await owner.getByRole('button', { name: 'Share this draft' }).click()
    const share = owner.getByRole('dialog', { name: 'Share this draft' })
    await share.getByRole('button', { name: 'Make a link' }).click()
    await share.getByLabel('Link to the draft').first().waitFor()
    expect(await findBarriers({ page: owner, within: share })).toEqual([])
    await share.getByRole('button', { name: 'Close' }).click()
    await owner.getByRole('link', { name: /^Versions/ }).click()
    expect(await findBarriers({ page: owner, within: owner.locator('.versions-list') })).toEqual([])
  })
})

describe('what is published', () => {
  const open = async (title: string) => {
    await editor.goto(`${system.cmsUrl}/admin`)
    await editor.getByRole('link', { name: title }).first().click()
    await editor.getByRole('button', { name: 'Publish changes' }).waitFor()
  }

  it('moves to another address, and the old one leads there', async () => {
    await open('What the ferry crews noticed')
    await editor.getByLabel('Address').first().fill('ferry-crews')
    await publish(editor)
    await shows('/case-studies/ferry-crews/', 'The quiet crossings')
    const old = await visit('/case-studies/what-the-ferry-crews-noticed/')
    expect([301, 308]).toContain(old.status)
    expect(old.location).toMatch(/\/case-studies\/ferry-crews\/$/)
  })

  it('goes back to an older version', async () => {
    await open('What the ferry crews noticed')
    await editor.getByLabel('Summary').first().fill('Words that were a mistake.')
    await publish(editor)
    await shows('/case-studies/ferry-crews/', 'Words that were a mistake.')
    await editor.getByRole('link', { name: /^Versions/ }).click()
    const earlier = editor.getByRole('row').filter({ hasText: 'Published earlier' }).first()
    await earlier.getByText('Robin').waitFor()
    await earlier.getByRole('link').click()
    await editor.getByRole('button', { name: 'Restore this version' }).click()
    await editor.getByRole('button', { name: 'Confirm' }).click()
    await shows('/case-studies/ferry-crews/', 'Three winters of learning.')
  })

  it('is withdrawn, goes live again at a planned time, and a moment in the past is refused', async () => {
    await open('What the ferry crews noticed')
    await openMenu(editor)
    await editor.getByRole('button', { name: 'Withdraw' }).click()
    await editor.getByRole('button', { name: 'Confirm' }).click()
    await editor
      .getByText(/^Withdrawn/)
      .first()
      .waitFor()
    expect((await visit('/case-studies/ferry-crews/')).status).toBe(404)

    await editor.getByRole('button', { name: 'Schedule …' }).click()
    const dialog = editor.getByRole('dialog', { name: 'Schedule' })
    await dialog.getByLabel('When, on your clock').fill('2020-01-01T09:00')
    await dialog.getByRole('button', { name: 'Schedule' }).click()
    await dialog.getByText('That moment has passed. Choose a later one.').waitFor()
    expect(await dialog.getByLabel('When, on your clock').inputValue()).toBe('2020-01-01T09:00')
    const at = await editor.evaluate(() => {
      const moment = new Date(Date.now() + 6000)
      return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
    })
    await dialog.getByLabel('When, on your clock').fill(at)
    await dialog.getByRole('button', { name: 'Schedule' }).click()
    await editor.getByText(/^Goes live/).waitFor()
    await shows('/case-studies/ferry-crews/', 'Three winters of learning.')
    await editor.getByText(/^Live, .* after its scheduled time/).waitFor()
    await editor.getByText(/^Goes live/).waitFor({ state: 'detached' })
  })

  it('goes to the trash and comes back as a draft', async () => {
    await open('What the ferry crews noticed')
    await openMenu(editor)
    await editor.getByRole('button', { name: 'Delete' }).click()
    await editor.getByText(/goes to the trash/).waitFor()
    await editor.getByRole('button', { name: 'Confirm' }).click()
    await waitUntil(
      'visitors no longer see it',
      async () => (await visit('/case-studies/ferry-crews/')).status === 404,
    )
    await editor.goto(`${system.cmsUrl}/admin/collections/case-studies/trash`)
    await editor.getByRole('link', { name: 'What the ferry crews noticed' }).click()
    await editor.getByText('In the trash: visitors do not see it.').waitFor()
    await editor.getByRole('button', { name: 'Restore' }).first().click()
    await editor.getByRole('button', { name: 'Confirm' }).click()
    await editor.getByRole('button', { name: 'Publish changes' }).waitFor()
    expect((await visit('/case-studies/ferry-crews/')).status).toBe(404)
    await editor.goto(`${system.cmsUrl}/admin`)
    await editor
      .getByRole('region', { name: 'Drafts waiting' })
      .getByText('What the ferry crews noticed')
      .waitFor()
  })
})

describe('what the site could not show', () => {
  it('is refused with the words of its field, which stand until it is put right', async () => {
    await startFromDashboard({ page: editor, cmsUrl: system.cmsUrl, name: 'New case study' })
    await editor.getByRole('heading', { level: 1, name: 'Untitled' }).waitFor()
    await editor.getByLabel('Title').first().fill('A question without words')
    await editor.getByRole('button', { name: 'The learning thread' }).click()
    await editor.getByRole('button', { name: 'Add Question' }).click()
    await editor.getByText(/^Saved/).waitFor()
    await editor.getByRole('button', { name: 'Publish changes' }).click()
    const refusals = editor.getByRole('alert').filter({ hasText: 'Not published.' })
    await refusals.getByText('Learning questions 1 → Question').waitFor()
    await editor.getByLabel('Summary').first().fill('Something else is typed meanwhile.')
    await editor.getByText(/^Saved/).waitFor()
    expect(await refusals.innerText()).toContain('Write the question, or remove its row.')
    await editor.locator('[name="thread.questions.0.question"]').fill('Why?')
    await refusals.waitFor({ state: 'detached' })
    await publish(editor)
  })
})
