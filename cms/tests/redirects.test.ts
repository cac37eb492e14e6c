import { publishingPaths } from '@throughline/shared'
import { beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
  return cms.stop
})

type Collection =
  'themes' | 'testimonials' | 'services' | 'partnerships' | 'case-studies' | 'writing' | 'pages'
const ask = (method: string, route: string, body?: unknown) =>
  cms.rest(method, route, { token: cms.editor, ...(body !== undefined && { body }) })
const publish = async (collection: Collection, slug: string, more: object = {}) => {
  const data = { title: slug, slug, summary: 'In short.', _status: 'published', ...more }
  const { status, body } = await ask('POST', `/${collection}`, data)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id as number
}
const change = async (collection: string, id: number, data: object) => {
  const { status, body } = await ask('PATCH', `/${collection}/${id}`, data)
  expect(status, JSON.stringify(body)).toBe(200)
}
const rename = (collection: string, id: number, slug: string) =>
  change(collection, id, { slug, _status: 'published' })
/** What the site is told of the redirects of one kind: old address → document or address. */
const redirects = async (beginning: string): Promise<Record<string, string>> => {
  const { body } = await cms.rest('GET', publishingPaths.content.replace('/api', ''), { bearer: cms.siteKey })
  type Told = { from: string; to: { document?: { collection: string; id: string }; address?: string } }
  const all = Object.values<Told>(body.content.documents.redirects)
  return Object.fromEntries(
    all
      .filter(({ from }) => from.startsWith(beginning))
      .map(({ from, to }) => [from, to.address ?? `${to.document?.collection} ${to.document?.id}`]),
  )
}

describe('an address that was public leads to where the document is published', () => {
  it.each(['services', 'partnerships', 'case-studies', 'writing', 'pages'] as const)(
    'of %s',
    async (collection) => {
      const path = collection === 'pages' ? '/' : `/${collection}/`
      const id = await publish(collection, 'first-name')
      await rename(collection, id, 'second-name')
      expect(await redirects(`${path}first-name`)).toEqual({ [`${path}first-name/`]: `${collection} ${id}` })
    },
  )

  it('from every address that it ever had, in one step', async () => {
    const id = await publish('services', 'step-one')
    await rename('services', id, 'step-two')
    await rename('services', id, 'step-three')
    expect(await redirects('/services/step')).toEqual({
      '/services/step-one/': `services ${id}`,
      '/services/step-two/': `services ${id}`,
    })
  })

  it('and the redirect from an address that is used again is gone', async () => {
    const id = await publish('services', 'back-one')
    await rename('services', id, 'back-two')
    await rename('services', id, 'back-one')
    expect(await redirects('/services/back')).toEqual({ '/services/back-two/': `services ${id}` })
  })

  it('also where two documents swap their addresses', async () => {
    const left = await publish('services', 'swap-left')
    const right = await publish('services', 'swap-right')
    await rename('services', left, 'swap-middle')
    await rename('services', right, 'swap-left')
    await rename('services', left, 'swap-right')
    expect(await redirects('/services/swap')).toEqual({ '/services/swap-middle/': `services ${left}` })
  })

  it('also where it was withdrawn meanwhile', async () => {
    const id = await publish('services', 'gone-before')
    await change('services', id, { _status: 'draft' })
    await change('services', id, { slug: 'gone-after' })
    expect(await redirects('/services/gone')).toEqual({})
    await change('services', id, { _status: 'published' })
    expect(await redirects('/services/gone')).toEqual({ '/services/gone-before/': `services ${id}` })
  })

  it('and not before it is published: a draft may have any', async () => {
    const id = await publish('services', 'tried-before')
    await change('services', id, { slug: 'tried-after' })
    expect(await redirects('/services/tried')).toEqual({})
    await change('services', id, { _status: 'published' })
    expect(await redirects('/services/tried')).toEqual({ '/services/tried-before/': `services ${id}` })
  })

  it('and never for an address that nobody has seen', async () => {
    const { body } = await ask('POST', '/services', { title: 'Never seen', slug: 'never-one' })
    await change('services', body.doc.id, { slug: 'never-two' })
    await change('services', body.doc.id, { summary: 'In short.', _status: 'published' })
    expect(await redirects('/services/never')).toEqual({})
  })

  it('also where an old version is restored', async () => {
    const id = await publish('services', 'version-one')
    await rename('services', id, 'version-two')
    const { body } = await ask('GET', `/services/versions?where[parent][equals]=${id}&sort=createdAt&limit=1`)
    expect((await ask('POST', `/services/versions/${body.docs[0].id}`)).status).toBe(200)
    expect(await redirects('/services/version')).toEqual({ '/services/version-two/': `services ${id}` })
  })
})

describe('the list of case studies by what they share', () => {
  const lists = '/case-studies/'

  it('of a service leads from each old address to the newest', async () => {
    const id = await publish('services', 'shared-one')
    await rename('services', id, 'shared-two')
    await rename('services', id, 'shared-three')
    expect(await redirects(`${lists}service/shared`)).toEqual({
      '/case-studies/service/shared-one/': '/case-studies/service/shared-three/',
      '/case-studies/service/shared-two/': '/case-studies/service/shared-three/',
    })
  })

  it('of a theme as well, in the change that brings its new address, and back', async () => {
    const id = await publish('themes', 'theme-one')
    await cms.sql("UPDATE publications SET state = 'live'")
    await rename('themes', id, 'theme-two')
    const { body } = await cms.rest('GET', publishingPaths.pending.replace('/api', ''), {
      bearer: cms.siteKey,
    })
    const told = (body.changes as { collection: string }[]).map(({ collection }) => collection)
    expect(told.sort()).toEqual(['redirects', 'themes'])
    await rename('themes', id, 'theme-one')
    expect(await redirects(`${lists}theme/theme`)).toEqual({
      '/case-studies/theme/theme-two/': '/case-studies/theme/theme-one/',
    })
  })

  it('of a testimonial, whose words stand in a list of many parts', async () => {
    const id = await publish('testimonials', 'voice-one')
    await rename('testimonials', id, 'voice-two')
    expect(await redirects('/testimonials/voice')).toEqual({
      '/testimonials/voice-one/': '/testimonials/voice-two/',
    })
    const { status } = await ask('POST', '/redirects', {
      from: '/testimonials/voice-two/',
      link: { type: 'address', address: '/contact/' },
      _status: 'published',
    })
    expect(status).toBe(400)
  })

  it('also where it was withdrawn meanwhile; and nothing is left when it is deleted', async () => {
    const id = await publish('themes', 'hidden-one')
    await change('themes', id, { _status: 'draft' })
    await change('themes', id, { slug: 'hidden-two', _status: 'published' })
    expect(await redirects(`${lists}theme/hidden`)).toEqual({
      '/case-studies/theme/hidden-one/': '/case-studies/theme/hidden-two/',
    })
    expect((await ask('DELETE', `/themes/${id}`)).status).toBe(200)
    expect(await redirects(`${lists}theme/hidden`)).toEqual({})
  })
})

describe('redirects made by hand', () => {
  const redirect = (from: string, link: object) =>
    ask('POST', '/redirects', { from, link, _status: 'published' })

  it('to an address that changes are led on to the document', async () => {
    const id = await publish('services', 'hand-one')
    for (const [at, address] of ['/services/hand-one/', 'http://site.test/services/hand-one/'].entries())
      await redirect(`/by-hand-${at}/`, { type: 'address', address })
    await rename('services', id, 'hand-two')
    expect(await redirects('/by-hand')).toEqual({
      '/by-hand-0/': `services ${id}`,
      '/by-hand-1/': `services ${id}`,
    })
  })

  it('end where a page takes their address', async () => {
    await redirect('/services/taken-by-hand/', { type: 'address', address: '/contact/' })
    const id = await publish('services', 'takes-one')
    await rename('services', id, 'taken-by-hand')
    expect(await redirects('/services/take')).toEqual({ '/services/takes-one/': `services ${id}` })
    await redirect('/services/taken-anew/', { type: 'address', address: '/contact/' })
    await publish('services', 'taken-anew')
    expect(await redirects('/services/taken-anew')).toEqual({})
  })

  it.each([
    ['by-paste/page', '/by-paste/page/'],
    ['/by-paste/old page.html', '/by-paste/old%20page.html'],
    ['http://site.test/by-paste/index.php', '/by-paste/index.php'],
  ])('may be written as %s', async (written, from) => {
    const { body } = await redirect(written, { type: 'address', address: '/contact/' })
    expect(body.doc, JSON.stringify(body)).toMatchObject({ from, _status: 'published' })
    expect(await redirects(from)).toEqual({ [from]: '/contact/' })
  })

  it('say so, and nobody can say that one was made by itself', async () => {
    const { body } = await ask('POST', '/redirects', {
      from: '/honest/',
      link: { type: 'address', address: '/contact/' },
      made: 'itself',
    })
    expect(body.doc.made).toBe('hand')
    const id = await publish('services', 'told-one')
    await rename('services', id, 'told-two')
    const listed = await ask('GET', '/redirects?where[from][equals]=/services/told-one/&depth=0')
    expect(listed.body.docs[0]).toMatchObject({ made: 'itself', _status: 'published' })
  })
})

it('a change of address and its redirect reach the site together, or neither does', async () => {
  const id = await publish('services', 'both-one')
  await cms.sql("UPDATE publications SET state = 'live'")
  await rename('services', id, 'both-two')
  const { body } = await cms.rest('GET', publishingPaths.pending.replace('/api', ''), { bearer: cms.siteKey })
  const told = (body.changes as { collection: string }[]).map(({ collection }) => collection)
  expect(told.sort()).toEqual(['redirects', 'redirects', 'services'])
  await cms.sql('ALTER TABLE redirects ADD CONSTRAINT refuse CHECK ("from" <> \'/services/both-two/\')')
  const { status } = await ask('PATCH', `/services/${id}`, { slug: 'both-three', _status: 'published' })
  await cms.sql('ALTER TABLE redirects DROP CONSTRAINT refuse')
  expect(status).toBeGreaterThanOrEqual(400)
  expect((await ask('GET', `/services/${id}?draft=false`)).body.slug).toBe('both-two')
})

it('a document that is deleted takes its redirects with it', async () => {
  const id = await publish('services', 'deleted-one')
  await rename('services', id, 'deleted-two')
  expect((await ask('DELETE', `/services/${id}`)).status).toBe(200)
  expect(await redirects('/services/deleted')).toEqual({})
  expect(await cms.sql('SELECT 1 FROM redirects WHERE "from" LIKE \'/services/deleted%\'')).toEqual([])
})

it('writing that stands elsewhere has no old address', async () => {
  const id = await publish('writing', 'elsewhere-one', { link: 'https://journal.example/1' })
  await rename('writing', id, 'elsewhere-two')
  expect(await redirects('/writing/elsewhere')).toEqual({})
})
