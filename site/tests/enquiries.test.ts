import { spawn } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { enquiryPaths } from '@throughline/shared'
import { describe, expect, it, onTestFinished } from 'vitest'

import { createRenderer } from '../publisher/render/createRenderer.ts'
import { createContentReader } from '../src/content/createContentReader.ts'
import { createContent } from './fixtures/content.ts'
import { createFolder } from './support/createFolder.ts'
import { createBuild } from './support/createBuild.ts'
import type { FakeCms } from './support/FakeCms.ts'
import {
  createEnv,
  startFakeCms,
  startTestSite,
  type TestSite,
  waitUntilSettled,
} from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

/** The site as it is built: its contact page has the form. */
const build = join(import.meta.dirname, '..', 'dist')
const good = { name: 'Ada King', email: 'ada@example.org', message: 'Hello.\n\nIt is me.' }

async function startSettled(options: Partial<Parameters<typeof startTestSite>[0]> = {}) {
  const cms = await startFakeCms()
  const site = await startTestSite({ cms, build, ...options })
  await waitUntilSettled(site)
  return { cms, site }
}
const send = (
  site: Pick<TestSite, 'url'>,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) =>
  fetch(site.url + enquiryPaths.send, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  })
const arrived = (cms: FakeCms) => cms.enquiries.map(({ message }) => message)

describe('an enquiry that is accepted', () => {
  it('arrives at once, as it was written, and its sender is led to what happens next', async () => {
    const { cms, site } = await startSettled()
    const response = await send(site, { ...good, about: '/case-studies/first-season/' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/contact/sent/'])
    expect(response.headers.get('cache-control')).toBe('no-store')
    await waitUntil('it arrived', () => cms.enquiries.length === 1)
    expect(cms.enquiries).toMatchObject([
      { ...good, about: { path: '/case-studies/first-season/', title: 'What the First Season Taught' } },
    ])
    expect((await fetch(`${site.url}/contact/sent/`)).status).toBe(200)
  })

  it('waits where the CMS is away, and arrives once when it is back', async () => {
    const { cms, site } = await startSettled()
    await cms.stop()
    for (const message of ['One.', 'Two.']) expect((await send(site, { ...good, message })).status).toBe(303)
    expect((await site.health()).waitingEnquiries).toBe(2)
    await cms.start()
    await waitUntil('they arrived', () => cms.enquiries.length === 2)
    await waitUntil('none waits', async () => (await site.health()).waitingEnquiries === 0)
    expect(arrived(cms).sort()).toEqual(['One.', 'Two.'])
  })

  it('is sent again, under the same name, where the CMS took it and its answer got lost', async () => {
    const { cms, site } = await startSettled()
    cms.onRequest = (request) => (request === 'enquiry' && cms.enquiries.length < 2 ? 'mute' : undefined)
    expect((await send(site, good)).status).toBe(303)
    await waitUntil('none waits', async () => (await site.health()).waitingEnquiries === 0)
    expect(cms.enquiries.length).toBeGreaterThan(1)
    expect(new Set(cms.enquiries.map(({ id }) => id)).size).toBe(1)
  })

  it('holds up no other where the CMS refuses it', async () => {
    const { cms, site } = await startSettled()
    cms.refused = 'Refuse me.'
    await send(site, { ...good, message: 'Refuse me.' })
    await send(site, { ...good, message: 'Take me.' })
    await waitUntil('the other arrived', () => arrived(cms).includes('Take me.'))
    expect((await site.health()).waitingEnquiries).toBe(1)
  })

  it('is one where the same is sent twice', async () => {
    const { cms, site } = await startSettled()
    await cms.stop()
    const answers = await Promise.all([send(site, good), send(site, good), send(site, good)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    await cms.start()
    await waitUntil('none waits', async () => (await site.health()).waitingEnquiries === 0)
    expect(cms.enquiries).toHaveLength(1)
  })

  it('survives that the site is killed the moment after, and what was half written goes', async () => {
    const cms = await startFakeCms()
    const folder = await createFolder()
    const env = await createEnv({ cmsUrl: cms.url, folder })
    const standIn = await createBuild({ directory: join(folder, 'build') })
    const start = () => {
      const variables = { ...process.env, ...env, SITE_PORT: String(env.SITE_PORT) }
      const args = [join(import.meta.dirname, 'support', 'siteProcess.ts'), standIn]
      const child = spawn(process.execPath, args, { env: variables, stdio: 'ignore' })
      onTestFinished(() => void child.kill('SIGKILL'))
      return child
    }
    const site = { url: env.SITE_URL }
    const isUp = () =>
      fetch(`${site.url}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      )
    const first = start()
    await waitUntil('it is up', isUp)
    await cms.stop()
    for (let n = 0; n < 3; n += 1) {
      expect((await send(site, { ...good, message: `Number ${n}.` })).status).toBe(303)
    }
    first.kill('SIGKILL')
    await waitUntil('it is gone', () => first.signalCode !== null)
    const unfinished = join(folder, 'site', 'enquiries', 'unfinished')
    await writeFile(join(unfinished, 'half'), '{"id":')
    await cms.start()
    start()
    await waitUntil('all arrived', () => cms.enquiries.length >= 3)
    expect(new Set(arrived(cms))).toEqual(new Set(['Number 0.', 'Number 1.', 'Number 2.']))
    expect(await readdir(unfinished)).toEqual([])
  })
})

describe('what is wrong', () => {
  it('stands at its field, and what was typed is kept', async () => {
    const { cms, site } = await startSettled()
    const message = '\n  </textarea><script>alert(1)</script> & "more"\n'
    const response = await send(site, { name: 'A "quoted" <b>', email: 'nowhere', message })
    expect([response.status, response.headers.get('cache-control')]).toEqual([422, 'no-store'])
    const html = await response.text()
    expect(html).toContain('value="A &quot;quoted&quot; &lt;b&gt;"')
    expect(html).toContain(
      '\n\n  &lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; "more"</textarea>',
    )
    expect(html).toMatch(/<p data-problem="email-wrong">/)
    expect(html).toMatch(/<p data-problem="name-missing" hidden="">/)
    expect(html).toMatch(/<input id="enquiry_email"[^>]* aria-invalid="true" autofocus="">/)
    expect(html).not.toContain('<script>alert')
    expect(cms.enquiries).toEqual([])
  })

  it('is told to a script as a list', async () => {
    const { site } = await startSettled()
    const accept = { accept: 'application/json' }
    const refused = await send(site, { name: 'Ada' }, accept)
    expect(refused.status).toBe(422)
    expect(await refused.json()).toEqual({ problems: ['look', 'email-missing', 'message-missing'] })
    expect(await (await send(site, good, accept)).json()).toEqual({ sent: true })
  })

  it('with the disk says so, keeps what was typed in the page, and accepts nothing', async () => {
    const { cms, site } = await startSettled()
    const unfinished = join(site.folder, 'site', 'enquiries', 'unfinished')
    await rm(unfinished, { recursive: true })
    const response = await send(site, good)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '300'])
    const html = await response.text()
    expect(html).toContain('It is me.</textarea>')
    expect(html).toMatch(/<p data-problem="unkept">/)
    expect(html).toContain('mailto:wren@example.org')
    expect(site.log.filter(({ step, level }) => step === 'enquiries' && level === 'error')).toHaveLength(1)
    await mkdir(unfinished)
    expect((await send(site, good)).status).toBe(303)
    await waitUntil('it arrived', () => cms.enquiries.length === 1)
  })
})

describe('programs', () => {
  it('that fill in what people do not see, or answer at once, have to send it again', async () => {
    const { cms, site } = await startSettled()
    const trapped = await send(site, { ...good, reference: 'SEO' })
    expect(trapped.status).toBe(422)
    const html = await trapped.text()
    expect(html).toMatch(/<p data-problem="again">/)
    expect(html).not.toContain('SEO')
    expect(cms.enquiries).toEqual([])
    await waitUntil('an answer at once is not taken', async () => {
      await fetch(`${site.url}/contact/`)
      return (await send(site, good)).status === 422
    })
    expect((await send(site, good)).status).toBe(303)
  })

  it('that send much are held back for a while, by connection; what they say of themselves counts nothing', async () => {
    const { site } = await startSettled()
    for (let n = 0; n < 6; n += 1)
      expect((await send(site, { ...good, message: `Number ${n}.` })).status).toBe(303)
    const forged = { 'x-forwarded-for': '203.0.113.9' }
    const response = await send(site, { ...good, message: 'One more.' }, forged)
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(600)
    expect(await response.text()).toContain('One more.</textarea>')
  })

  it('behind a proxy that is trusted, each visitor has a connection of their own', async () => {
    const { site } = await startSettled({ env: { TRUST_PROXY: '1' } })
    const from = (address: string) => ({ 'x-forwarded-for': `198.51.100.1, ${address}` })
    for (let n = 0; n < 7; n += 1) {
      const { status } = await send(site, { ...good, message: `Number ${n}.` }, from('203.0.113.9'))
      expect(status).toBe(n < 6 ? 303 : 429)
    }
    expect((await send(site, { ...good, message: 'Another.' }, from('203.0.113.10'))).status).toBe(303)
  })

  it('of other sites, other forms of message and other methods are refused', async () => {
    const { cms, site } = await startSettled()
    const url = site.url + enquiryPaths.send
    const statusOf = async (init: RequestInit) => (await fetch(url, { redirect: 'manual', ...init })).status
    const body = new URLSearchParams(good)
    const post = (headers: Record<string, string>) => statusOf({ method: 'POST', body, headers })
    expect(await post({ origin: 'https://elsewhere.example' })).toBe(403)
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await post({ 'content-type': 'application/json' })).toBe(415)
    expect(await statusOf({ method: 'POST', body: new FormData() })).toBe(415)
    expect(await statusOf({ method: 'PUT', body })).toBe(405)
    expect(await statusOf({ method: 'GET' })).toBe(303)
    const large = new URLSearchParams({ ...good, message: 'a'.repeat(1024 * 1024) })
    expect(await statusOf({ method: 'POST', body: large }).catch(() => 413)).toBe(413)
    expect(cms.enquiries).toEqual([])
    expect(await post({ origin: site.url })).toBe(303)
  })
})

describe('the page with the form', () => {
  it('is one file for all, and another only for those who come from a page of the site', async () => {
    const { site } = await startSettled()
    const plain = await fetch(`${site.url}/contact/`)
    expect(plain.headers.get('etag')).not.toBeNull()
    const about = await fetch(`${site.url}/contact/?about=/case-studies/first-season/`)
    expect([about.status, about.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await about.text()).toMatch(
      /value="\/case-studies\/first-season\/" checked="">.*<cite data-about-title="">What the First Season Taught<\/cite>/,
    )
    for (const path of ['/nowhere/', '/services/', 'https://elsewhere.example/', '/404.html', '"><b>']) {
      const html = await site.text(`/contact/?about=${encodeURIComponent(path)}`)
      expect(html).toMatch(/<p class="mention" data-about="" hidden="">/)
      expect(html).not.toContain('elsewhere')
    }
  })

  it('every invitation on a page of a document leads to the form with that page', async () => {
    const { site } = await startSettled()
    expect(await site.text('/case-studies/first-season/')).toContain(
      'href="/contact/?about=/case-studies/first-season/"',
    )
    expect(await site.text('/')).toContain('href="/contact/"')
  })
})

it('for a host that takes no enquiries the page gives the e-mail address in place of the form', async () => {
  const content = createContentReader({ content: createContent() })
  const options = { directory: build, siteUrl: 'https://site.example' }
  const pages = await Promise.all(
    [true, false].map(async (takesEnquiries) => {
      const render = await createRenderer({ ...options, takesEnquiries })
      return (await render({ path: '/contact/', content })).body.toString()
    }),
  )
  expect(pages.map((html) => html.includes('<form'))).toEqual([true, false])
  expect(pages.map((html) => html.includes('<script type="module"'))).toEqual([true, false])
  for (const html of pages) expect(html).toContain('href="mailto:wren@example.org"')
})
