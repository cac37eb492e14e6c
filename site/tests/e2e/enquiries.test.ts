import { enquiryPaths } from '@throughline/shared'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { waitUntil } from '../support/waitUntil.ts'
import { signIn, type CmsClient } from './cmsClient.ts'
import { openBrowser, signInToAdmin } from './openBrowser.ts'
import { removeSystem, startSystem, type System } from './startSystem.ts'

let system: System
let cms: CmsClient
let page: Page

beforeAll(async () => {
  system = await startSystem()
  cms = await signIn(system)
  page = await openBrowser()
})
afterAll(async () => {
  await system.stop()
  await removeSystem(system)
})

/** Sends the form as a browser without a script does. Gives the status. */
const send = async (message: string) => {
  const body = new URLSearchParams({ name: 'Ada King', email: 'ada@example.org', message })
  const response = await fetch(system.siteUrl + enquiryPaths.send, {
    method: 'POST',
    body,
    redirect: 'manual',
  })
  return response.status
}
const countInbox = async (message: string) => {
  const where = `where[message][equals]=${encodeURIComponent(message)}`
  const { body } = await cms('GET', `/enquiries/count?${where}`)
  return body.totalDocs as number
}
const isIn = (message: string) => async () => (await countInbox(message).catch(() => 0)) > 0
/** Asked while the site may be dead. */
const isNoneWaiting = async () => {
  const response = await fetch(`${system.siteUrl}/healthz`).catch(() => null)
  return ((await response?.json()) as { waitingEnquiries?: number } | undefined)?.waitingEnquiries === 0
}

it('what a visitor of a case study writes is in the inbox, new until somebody opens it, with a way to answer', async () => {
  await page.goto(`${system.siteUrl}/case-studies/summerfield-community-chest/`)
  await page.locator('.invitation a').click()
  await page.getByLabel('Your name').fill('Ada King')
  await page.getByLabel('Your e-mail address').fill('ada@example.org')
  await page.getByLabel('Your message').fill('We read this, and have a question.')
  await page.getByRole('button', { name: 'Send the message' }).click()
  const thanks = page.getByRole('heading', { level: 1, name: 'Thank you for your message' })
  const onceMore = page.getByText('Please send it once more')
  await thanks.or(onceMore).waitFor()
  if (await onceMore.isVisible()) await page.getByRole('button', { name: 'Send the message' }).click()
  await thanks.waitFor()
  await waitUntil('it is in the inbox', isIn('We read this, and have a question.'))

  const { body } = await cms('GET', '/enquiries?depth=1')
  const [{ id, status, about, aboutDocument, mailState }] = body.docs
  expect([status, mailState]).toEqual(['new', 'unset'])
  expect(aboutDocument).toMatchObject({
    relationTo: 'case-studies',
    value: { slug: 'summerfield-community-chest', title: about },
  })
  await signInToAdmin({ page, system })
  await page.goto(`${system.cmsUrl}/admin/collections/enquiries`)
  await page.getByText('Not mailed: no mail server is set up').first().waitFor()
  await page.getByRole('link', { name: 'Ada King' }).click()
  const answer = page.getByRole('link', { name: 'Answer by e-mail' })
  expect(await answer.getAttribute('href')).toMatch(/^mailto:ada@example\.org\?subject=/)
  const isRead = async () => (await cms('GET', `/enquiries/${id}`)).body.status === 'read'
  await waitUntil('it is read', isRead)
})

it('what is sent while the CMS is dying arrives when it is up again, once', async () => {
  const message = 'Sent while the CMS was dying.'
  const dying = await system.pidOf('cms')
  process.kill(dying, 'SIGSTOP')
  expect(await send(message)).toBe(303)
  process.kill(dying, 'SIGKILL')
  await waitUntil('it is in the inbox', isIn(message))
  await waitUntil('none waits', isNoneWaiting)
  expect(await countInbox(message)).toBe(1)
})

it('what is sent while the database is away arrives when it is back, once', async () => {
  const message = 'Sent while the database was away.'
  process.kill(await system.pidOf('postgres'), 'SIGKILL')
  expect(await send(message)).toBe(303)
  await waitUntil('it is in the inbox', isIn(message))
  await waitUntil('none waits', isNoneWaiting)
  expect(await countInbox(message)).toBe(1)
})

it('what was accepted when the site died arrives, once', async () => {
  const message = 'Accepted before the site died.'
  const cmsPid = await system.pidOf('cms')
  process.kill(cmsPid, 'SIGSTOP')
  expect(await send(message)).toBe(303)
  process.kill(await system.pidOf('site'), 'SIGKILL')
  process.kill(cmsPid, 'SIGCONT')
  await waitUntil('it is in the inbox', isIn(message))
  await waitUntil('none waits', isNoneWaiting)
  expect(await countInbox(message)).toBe(1)
})
