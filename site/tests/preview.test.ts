import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import {
  type CaseStudy,
  type ContentChange,
  createWebhookSecret,
  type DraftAnswer,
  type Media,
  type PreviewTicket,
  toMediaPath,
  toPreviewPath,
  writeTicket,
} from '@throughline/shared'
import { describe, expect, it } from 'vitest'

import { mediaFixtures } from './fixtures/media.ts'
import { createCaseStudy, publishing } from './support/changes.ts'
import { type FakeCms, secret } from './support/FakeCms.ts'
import { sendWebhook } from './support/sendWebhook.ts'
import { startFakeCms, startTestSite, type TestSite, waitUntilSettled } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

/** The renderer as it was built: what visitors get. */
const build = join(import.meta.dirname, '..', 'dist')
const admin = 'https://admin.example'
const marker = 'zq-only-in-a-draft'
const soon = () => Math.floor(Date.now() / 1000) + 60
const [picture] = mediaFixtures as [Media, ...Media[]]
const hidden: Media = {
  ...picture,
  id: 'hidden',
  original: { ...picture.original, sha256: 'ab'.repeat(32), filename: 'it’s hidden.jpg' },
  sizes: [],
}

const newest = { date: '2031-01-01', publishedAt: '2031-01-01T09:00:00.000Z' }
const draft = (given: Partial<CaseStudy> = {}): ContentChange => ({
  type: 'document',
  collection: 'case-studies',
  id: 'new',
  document: createCaseStudy({ id: 'new', title: marker, summary: `${marker} in short`, ...newest, ...given }),
})
const subject = { type: 'document', collection: 'case-studies', id: 'new' } as const
const toLive = (until = soon()) => write({ type: 'live', subject, user: '1', session: 'one', until })
const toShared = (until = soon()) => write({ type: 'shared', link: 'some-code', until })

function write(ticket: PreviewTicket, key = secret): string {
  return toPreviewPath({ ticket, text: writeTicket({ ticket, secret: key }) })
}

const shown = (
  changes: ContentChange[],
  more: Partial<DraftAnswer & { state: 'shown' }> = {},
): DraftAnswer => ({
  ...{ state: 'shown', subject, changes, notes: [], origins: [admin], share: null, isPublic: false },
  ...more,
})
const share = { by: 'Ada', until: '2026-12-01T10:00:00.000Z' }

async function start(): Promise<{ cms: FakeCms; site: TestSite; get: (path: string) => Promise<Answer> }> {
  const cms = await startFakeCms()
  // So that the home page shows the newest.
  if (cms.content.globals.home) cms.content.globals.home.caseStudies = []
  const site = await startTestSite({ cms, build })
  await waitUntilSettled(site)
  return { cms, site, get: (path) => ask(site.url + path) }
}

type Answer = { status: number; text: string; header: (name: string) => string }

async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  return {
    status: response.status,
    text: await response.text(),
    header: (name) => response.headers.get(name) ?? '',
  }
}

const policyOf = ({ header }: Answer) =>
  new Map(
    header('content-security-policy')
      .split('; ')
      .map((part) => [part.replace(/ .*$/s, ''), part.replace(/^\S+ /s, '')]),
  )

describe('a live preview', () => {
  it('shows the draft on its own page, in the lists and on the home page', async () => {
    const { cms, get } = await start()
    cms.onDraft = () => shown([draft()])
    const root = toLive()
    for (const path of ['', '/case-studies/', '/']) {
      const { status, text } = await get(root + path)
      expect([path, status, text.includes(marker)]).toEqual([path, 200, true])
    }
  })

  it('shows what stands in the form, which it hands on whole', async () => {
    const { cms, site } = await start()
    cms.onDraft = ({ form }) => shown([draft({ title: String(form?.['title']) })])
    const init = { method: 'POST', body: JSON.stringify({ form: { title: 'As it is typed' } }) }
    const { status, text } = await ask(site.url + toLive(), init)
    expect(status).toBe(200)
    expect(text).toContain('<h1>As it is typed</h1>')
  })

  it('says what is missing', async () => {
    const { cms, get } = await start()
    cms.onDraft = () => shown([draft()], { notes: ['Title: a title is needed.', 'Date: that is no date.'] })
    const { text } = await get(toLive())
    expect(text).toContain('2 things before you publish')
    expect(text).toContain('Date: that is no date.')
  })

  it('is framed by the admin alone, runs its one script, and is kept and listed by nobody', async () => {
    const { cms, get } = await start()
    cms.onDraft = () => shown([draft()])
    const answer = await get(toLive())
    const policy = policyOf(answer)
    expect(policy.get('frame-ancestors')).toBe(admin)
    const script = /<script type="module" [^>]*src="([^"]+)">/.exec(answer.text)?.[1] ?? ''
    expect(policy.get('script-src')).toMatch(new RegExp(`^http[^ ]+${script.replaceAll('.', '\\.')}$`))
    expect((await get(script)).status).toBe(200)
    expect(policy.get('form-action')).toBe("'none'")
    expect(answer.header('cache-control')).toBe('no-store')
    expect(answer.header('x-robots-tag')).toContain('noindex')
    expect(answer.header('referrer-policy')).toBe('no-referrer')
    expect(answer.header('etag')).toBe('')
    expect(answer.header('cross-origin-opener-policy')).toBe('')
  })

  it('shows a testimonial where testimonials show, and an organisation where it is named', async () => {
    const { cms, get } = await start()
    const { testimonials, organisations, partnerships } = cms.content.documents
    const [voice] = Object.values(testimonials)
    const [named] = Object.values(organisations).filter(({ id }) =>
      Object.values(partnerships).some((one) => one.organisations.includes(id)),
    )
    if (!voice || !named) throw new Error('The fixtures lack one.')
    for (const [collection, document] of [
      ['testimonials', { ...voice, title: marker }],
      ['organisations', { ...named, title: marker }],
    ] as const) {
      const own = { type: 'document', collection, id: document.id } as const
      cms.onDraft = () => shown([{ ...own, document } as ContentChange], { subject: own })
      expect((await get(toLive())).text, collection).toContain(marker)
    }
  })

  it('has a page for an address that there is none of', async () => {
    const { cms, get } = await start()
    cms.onDraft = () => shown([draft()])
    expect((await get(`${toLive()}/case-studies/nowhere/`)).status).toBe(404)
    expect((await get(`${toLive()}/feed.xml`)).status).not.toBe(200)
  })
})

describe('a shared draft', () => {
  it('is marked as one, says by whom and until when, and leads to the public pages', async () => {
    const { cms, get } = await start()
    cms.onDraft = () => shown([draft()], { share })
    const answer = await get(toShared())
    expect(answer.status).toBe(200)
    expect(answer.text).toContain(`<h1>${marker}</h1>`)
    expect(answer.text.replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ')).toMatch(
      /Draft shared by Ada until 1\sDecember\s2026 ?\. It is not public/,
    )
    expect(answer.text).toContain('href="/case-studies/"')
    const policy = policyOf(answer)
    expect([policy.get('frame-ancestors'), policy.get('script-src')]).toEqual(["'none'", "'none'"])
    expect(answer.header('cross-origin-opener-policy')).toBe('same-origin')
    expect(answer.header('cache-control')).toBe('no-store')
    expect(answer.header('x-robots-tag')).toContain('noindex')
  })

  it('leads to its public page once it is published', async () => {
    const { cms, get } = await start()
    cms.onDraft = () => shown([draft()], { share, isPublic: true })
    expect((await get(toShared())).text).toContain('href="/case-studies/new/"')
  })

  it('shows no other page, and takes nothing', async () => {
    const { cms, site, get } = await start()
    cms.onDraft = () => shown([draft()], { share })
    expect((await get(`${toShared()}case-studies/`)).status).toBe(404)
    expect((await ask(site.url + toShared(), { method: 'POST', body: '{}' })).status).toBe(405)
  })

  it('that counts no more says so', async () => {
    const { cms, get } = await start()
    for (const [reason, status] of [
      ['withdrawn', 410],
      ['expired', 410],
      ['deleted', 410],
      ['unknown', 404],
    ] as const) {
      cms.onDraft = () => ({ state: 'refused', reason })
      const answer = await get(toShared())
      expect([reason, answer.status]).toEqual([reason, status])
      expect(answer.text).toMatch(/<h1>(This link|There is nothing)/)
      expect(answer.header('cross-origin-opener-policy')).toBe('same-origin')
      expect(answer.header('cache-control')).toBe('no-store')
    }
  })
})

describe('without a ticket that counts', () => {
  it('nothing is asked of the CMS, and the page says what is wrong', async () => {
    const { cms, get } = await start()
    cms.onDraft = () => shown([draft()], { share })
    const past = Math.floor(Date.now() / 1000) - 1
    const foreign = write({ type: 'shared', link: 'some-code', until: soon() }, createWebhookSecret())
    const swapped = toLive().replace('/live/', '/shared/')
    for (const [path, status] of [
      [toShared(past), 410],
      [toLive(past), 403],
      [foreign, 404],
      [swapped, 404],
      [toShared().replace('/shared/', '/live/'), 404],
      ['/preview/', 404],
      ['/preview/shared/', 404],
      ['/preview/withdrawn/', 404],
      ['/preview/files/1.x/a/b.jpg', 404],
    ] as const) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, status])
      expect(answer.text).toContain('<h1>')
      expect(answer.text).not.toContain(marker)
    }
    expect(cms.requests).not.toContain('draft')
  })
})

describe('the pictures of a draft', () => {
  it('are shown at an address that is signed, and nowhere else', async () => {
    const { cms, get } = await start()
    const media: ContentChange = { type: 'document', collection: 'media', id: 'hidden', document: hidden }
    cms.onDraft = () => shown([draft({ picture: 'hidden' }), media], { share })
    const { text } = await get(toShared())
    const path = toMediaPath(hidden.original)
    expect(text).not.toContain(`"${path}"`)
    const src = (/<img[^>]* src="([^"]+)"/.exec(text)?.[1] ?? '').replaceAll('&#39;', "'")
    expect(src).toMatch(/^\/preview\/files\//)
    const file = await get(src)
    expect([file.status, file.header('content-type')]).toEqual([200, 'image/jpeg'])
    expect(file.header('cache-control')).toBe('no-store')
    expect((await get(path)).status).toBe(404)
    expect((await get(src.replace('hidden', 'other'))).status).toBe(404)
  })

  it('that visitors have already are shown from where they have them', async () => {
    const { cms, get } = await start()
    cms.onDraft = () => shown([draft({ picture: picture.id })])
    const src = /<img[^>]* src="([^"]+)"/.exec((await get(toLive())).text)?.[1] ?? ''
    expect(src).toMatch(/^\/media\//)
  })
})

describe('when something is away', () => {
  it('the CMS: the page says so, and comes back by itself', async () => {
    const { cms, get } = await start()
    await cms.stop()
    const answer = await get(toShared())
    expect(answer.status).toBe(503)
    expect(answer.text).toContain('does not answer')
    expect(answer.header('refresh')).not.toBe('')
  })

  it('a page that cannot be rendered: the reason is said', async () => {
    const { cms, get } = await start()
    cms.onDraft = () => shown([{ type: 'global', slug: 'site', document: null }])
    const answer = await get(toLive())
    expect([answer.status, answer.text]).toEqual([503, expect.stringContaining('Publish it in the admin')])
  })
})

it('nothing of a draft enters what visitors can have, or the disk', async () => {
  const { cms, site, get } = await start()
  cms.onDraft = () => shown([draft()])
  expect((await get(toLive())).text).toContain(marker)
  const id = cms.publish(publishing({ id: 'after', title: 'Published after it' }))
  await sendWebhook({ siteUrl: site.url, id })
  await waitUntil('it is live', () => cms.row(id).state === 'live')
  for (const path of [
    '/',
    '/case-studies/',
    '/case-studies/new/',
    '/feed.xml',
    '/sitemap.xml',
    '/search/',
    '/healthz',
  ]) {
    expect((await get(path)).text, path).not.toContain(marker)
  }
  expect((await get('/robots.txt')).text).toContain('Disallow: /preview/')
  const files = await readdir(join(site.folder, 'site'), { recursive: true, withFileTypes: true })
  const texts = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
  )
  // What is published is found so.
  expect(texts.some((text) => text.includes('Published after it'))).toBe(true)
  expect(texts.filter((text) => text.includes(marker))).toEqual([])
})
