import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { waitUntil } from '../support/waitUntil.ts'
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

const visit = async (route: string) => {
  const response = await fetch(system.siteUrl + route)
  return { status: response.status, text: await response.text() }
}
/** Every public path of the current release, with what it answers. */
const visitEverything = async () => {
  const manifest = await readFile(path.join(system.dataDir, 'site/current'), 'utf8')
  const { files } = JSON.parse(manifest) as { files: Record<string, unknown> }
  const answers = await Promise.all(
    Object.keys(files).map(async (route) => `${route}\n${(await visit(route)).text}`),
  )
  return `${manifest}\n${answers.join('\n')}`
}
const findCaseStudy = async (slug: string) => {
  const { body } = await cms('GET', `/case-studies?where[slug][equals]=${slug}&depth=0`)
  return body.docs[0] as { id: number; title: string; slug: string }
}
const openCaseStudy = async (id: number) => {
  await page.goto(`${system.cmsUrl}/admin/collections/case-studies/${id}`)
  await page.getByText(/^Live, /).waitFor()
}

describe('the starter content', () => {
  it('names the services and the recent partnerships on the home page', async () => {
    const { status, text } = await visit('/')
    expect(status).toBe(200)
    for (const name of [
      'Learning partnership',
      'Facilitation',
      'Research and advisory',
      'Coaching and thought partnership',
      'Summerfield Community Chest',
      'Many-to-Many Governance',
      'SAFE Communities',
    ]) {
      expect(text).toContain(name)
    }
  })
})

describe('in the admin, in a browser', () => {
  it('a change that is published is on the public page, and the edit view says so', async () => {
    const { id, slug } = await findCaseStudy('summerfield-community-chest')
    await openCaseStudy(id)
    await page.getByLabel('Title').fill('Two years, told anew')
    await page.getByRole('button', { name: 'Publish changes' }).click()
    const isShown = async () => (await visit(`/case-studies/${slug}/`)).text.includes('Two years, told anew')
    await waitUntil('the page shows the new title', isShown)
    await page.getByText(/^Live, .* after you pressed Publish/).waitFor()
    for (const list of ['/case-studies/', '/', '/feed.xml']) {
      expect((await visit(list)).text, list).toContain('Two years, told anew')
    }
  })

  it('a withdrawn document is gone: its page, the lists, the feed, the sitemap', async () => {
    const { id, slug, title } = await findCaseStudy('many-to-many-governance')
    await openCaseStudy(id)
    await page.locator('.doc-controls__popup button').first().click()
    await page.getByRole('button', { name: 'Withdraw' }).click()
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByText(/^Withdrawn/).waitFor()
    expect((await visit(`/case-studies/${slug}/`)).status).toBe(404)
    for (const list of ['/case-studies/', '/', '/feed.xml', '/sitemap.xml', '/search/']) {
      const { text } = await visit(list)
      expect(text, list).not.toContain(title)
      expect(text, list).not.toContain(`/case-studies/${slug}/`)
    }
  })

  it('publishing without a title shows the error on the field and publishes nothing', async () => {
    const { id, slug, title } = await findCaseStudy('safe-communities')
    await openCaseStudy(id)
    await page.getByLabel('Title').fill('')
    await page.getByRole('button', { name: 'Publish changes' }).click()
    await page.locator('.field-type.text.error').filter({ hasText: 'Title' }).waitFor()
    expect((await visit(`/case-studies/${slug}/`)).text).toContain(title)
  })
})

describe('a draft', () => {
  it('appears in no public answer of the site', async () => {
    const marker = 'zq-unpublished-words'
    const { id } = await findCaseStudy('safe-communities')
    await cms('PATCH', `/case-studies/${id}?draft=true&autosave=true`, { title: marker, summary: marker })
    await cms('POST', '/services', { title: marker, summary: marker })
    const published = await cms('POST', '/themes', {
      title: 'A theme that goes live after it',
      _status: 'published',
    })
    expect(published.status).toBe(201)
    const isLive = async () => {
      const { body } = await cms('GET', `/publishing/state/themes/${published.body.doc.id}`)
      return body.state === 'live'
    }
    await waitUntil('the theme is live', isLive)
    expect(await visitEverything()).not.toContain(marker)
  })
})

describe('import-page', () => {
  it('brings a plain text to visitors with its sections, its list and its quotation', async () => {
    const file = path.resolve(import.meta.dirname, '../../../cms/src/import/fixtures/shared-noticing.txt')
    const source = await readFile(file, 'utf8')
    const args = [file, '--to', 'services', '--title', 'Shared noticing', '--publish']
    const { code, output } = await system.run('scripts/import-page.ts', args)
    expect(code, output).toBe(0)
    const { status, text } = await visit('/services/shared-noticing/')
    expect(status).toBe(200)
    const words = (html: string) =>
      html
        .replace(/<[^>]+>/g, ' ')
        .replace(/&#39;|&#x27;/g, '’')
        .replace(/\s+/g, ' ')
    for (const line of source
      .split('\n')
      .map((one) => one.trim().replace(/^[-•] /, ''))
      .filter(Boolean)) {
      expect(words(text)).toContain(line)
    }
    expect(text).toMatch(/<h2 id="[^"]+">/)
    expect(text).toMatch(/<blockquote/)
  })

  it('refuses what it cannot read in one sentence, and creates nothing', async () => {
    const before = await cms('GET', '/services/count')
    const file = path.resolve(import.meta.dirname, '../../package.json')
    for (const args of [
      [file, '--to', 'services'],
      [file, '--to', 'nonsense'],
      ['/nowhere.txt', '--to', 'services'],
    ]) {
      const { code, output } = await system.run('scripts/import-page.ts', args)
      expect(code).not.toBe(0)
      expect(output.trim().split('\n')).toHaveLength(1)
    }
    expect((await cms('GET', '/services/count')).body).toEqual(before.body)
  })
})

describe('release', () => {
  it('writes the whole site as plain files', async () => {
    const out = path.join(system.dataDir, 'export')
    const { code, output } = await system.run('scripts/release.ts', ['--out', out])
    expect(code, output).toBe(0)
    for (const [file, route] of [
      ['index.html', '/'],
      ['services/facilitation/index.html', '/services/facilitation/'],
      ['feed.xml', '/feed.xml'],
    ] as const) {
      expect(await readFile(path.join(out, file), 'utf8')).toBe((await visit(route)).text)
    }
  })
})
