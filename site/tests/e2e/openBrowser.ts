import { chromium, type Page } from 'playwright'
import { afterAll } from 'vitest'

import { adminEmail, adminPassword, type System } from './startSystem.ts'

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

/** A page in a real browser, which is closed after the test file. */
export async function openBrowser(): Promise<Page> {
  const executablePath = process.env['CHROMIUM_PATH']
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet
  const browser = await chromium.launch({ args, ...(executablePath === undefined ? {} : { executablePath }) })
  afterAll(() => browser.close())
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  return context.newPage()
}

/** Signs in to the admin as a person does. */
export async function signInToAdmin({
  page,
  system,
  account = { email: adminEmail, password: adminPassword },
}: {
  page: Page
  system: System
  account?: { email: string; password: string }
}): Promise<void> {
  await page.goto(`${system.cmsUrl}/admin`)
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByLabel('Password').fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page
    .getByRole('link', { name: /case studies/i })
    .first()
    .waitFor()
}
