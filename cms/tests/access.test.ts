import { publishedCollections } from '@throughline/shared'
import { beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
  return cms.stop
})

/** Words that only drafts, versions and accounts hold. */
const marker = 'zq-marker'

const collections = [
  ...publishedCollections,
  'media',
  'enquiries',
  'publications',
  'releases',
  'draft-links',
  'webhook-targets',
  'webhook-deliveries',
  'users',
] as const

const isPublished = (collection: string) => (publishedCollections as readonly string[]).includes(collection)

const documentOf = (collection: string, words: string) =>
  collection === 'redirects'
    ? { from: `/${words}/`, link: { type: 'address', address: '/contact/' } }
    : { title: words, summary: words }

describe('signed out', () => {
  beforeAll(async () => {
    for (const collection of publishedCollections) {
      const draft = documentOf(collection, `${marker}-draft-${collection}`)
      await cms.rest('POST', `/${collection}`, { token: cms.editor, body: draft })
      const shown = { ...documentOf(collection, `public-${collection}`), _status: 'published' }
      const { status, body } = await cms.rest('POST', `/${collection}`, { token: cms.editor, body: shown })
      expect(status, JSON.stringify(body)).toBe(201)
      const later = documentOf(collection, `${marker}-later-${collection}`)
      await cms.rest('PATCH', `/${collection}/${body.doc.id}`, { token: cms.editor, body: later })
    }
    for (const [global, body] of [
      ['home', { headline: `${marker}-home` }],
      ['site', { name: `${marker}-site` }],
    ] as const) {
      await cms.rest('POST', `/globals/${global}`, { token: cms.owner, body })
    }
    await cms.payload.create({
      collection: 'users',
      data: { email: `${marker}@example.org`, password: 'long-enough-1', role: 'editor', name: marker },
    })
    await cms.payload.create({
      collection: 'webhook-targets',
      data: { name: marker, address: `https://${marker}.example/` },
    })
    await cms.sql(
      "INSERT INTO draft_links (document_title, user_name, days, collection_slug, document_id, code) VALUES ($1, $1, '1', $1, $1, $1)",
      [marker],
    )
    await cms.sql('INSERT INTO publishing_orders (hold, held) VALUES ($1, $1)', [marker])
    await cms.payload.create({
      collection: 'enquiries',
      data: {
        ...{ name: marker, email: 'someone@example.org', message: marker, status: 'new', mailState: 'unset' },
        ...{ enquiryId: marker, receivedAt: new Date().toISOString(), mailAttempts: 0 },
      },
    })
  })

  it('no REST answer holds a word of a draft, a version, an account or an enquiry', async () => {
    const queries = [
      '',
      '?draft=true',
      '?limit=0&depth=3',
      '?draft=true&depth=3&sort=-title',
      '?trash=true',
      `?where[title][contains]=${marker}`,
      `?where[_status][equals]=draft`,
      `?where[or][0][_status][equals]=draft&where[or][1][id][exists]=true&draft=true`,
      '?select[title]=true&draft=true',
    ]
    const routes = collections.flatMap((collection) => [
      ...queries.map((query) => `/${collection}${query}`),
      `/${collection}/versions?limit=0`,
      `/${collection}/versions/1`,
      `/${collection}/count`,
      ...[1, 2, 3].flatMap((id) => [`/${collection}/${id}`, `/${collection}/${id}?draft=true&depth=3`]),
    ])
    const globals = ['home', 'site', 'publishing-orders'].flatMap((global) => [
      `/globals/${global}`,
      `/globals/${global}?draft=true`,
      `/globals/${global}/versions`,
      `/globals/${global}/versions/1`,
    ])
    for (const route of [
      ...routes,
      ...globals,
      '/users/me',
      '/access',
      '/payload-locked-documents',
      '/payload-preferences',
    ]) {
      const { body } = await cms.rest('GET', route)
      expect(JSON.stringify(body), route).not.toContain(marker)
    }
  })

  it('reads what is published', async () => {
    for (const collection of publishedCollections) {
      const { status, body } = await cms.rest('GET', `/${collection}?limit=100`)
      expect(status).toBe(200)
      expect(body.docs, collection).toHaveLength(1)
    }
  })

  it('writes nothing', async () => {
    for (const collection of collections) {
      const data = documentOf(collection, 'intruder')
      for (const [method, route] of [
        ['POST', `/${collection}`],
        ['PATCH', `/${collection}/1`],
        ['PATCH', `/${collection}?where[id][exists]=true`],
        ['DELETE', `/${collection}/1`],
        ['DELETE', `/${collection}?where[id][exists]=true`],
        ['POST', `/${collection}/1/duplicate`],
        ...(isPublished(collection) ? [['POST', `/${collection}/versions/1`] as const] : []),
      ] as const) {
        const { status } = await cms.rest(method, route, { body: data })
        expect([400, 401, 403, 404], `${method} ${route} → ${status}`).toContain(status)
      }
    }
    for (const global of ['home', 'site', 'publishing-orders']) {
      expect((await cms.rest('POST', `/globals/${global}`, { body: { name: 'intruder' } })).status).toBe(403)
    }
    expect(await cms.sql("SELECT 1 FROM services WHERE title = 'intruder'")).toEqual([])
  })

  it('cannot make a first user, and finds no GraphQL', async () => {
    const body = { email: 'intruder@example.org', password: 'intruder-1' }
    expect((await cms.rest('POST', '/users/first-register', { body })).status).toBe(403)
    for (const method of ['GET', 'POST']) expect((await cms.rest(method, '/graphql')).status).toBe(404)
  })
})

describe('an editor', () => {
  it('writes and publishes, and leaves people and site settings alone', async () => {
    const as = (method: string, route: string, body?: unknown) =>
      cms.rest(method, route, { token: cms.editor, ...(body === undefined ? {} : { body }) })
    expect((await as('POST', '/services', { title: 'Mine', _status: 'published' })).status).toBe(201)
    expect((await as('POST', '/globals/site', { name: 'Mine now', _status: 'published' })).status).toBe(403)
    expect((await as('POST', '/users', { email: 'new@example.org', password: 'new-user-1' })).status).toBe(
      403,
    )
    const { body } = await as('GET', '/users')
    expect(body.docs.map((user: { email: string }) => user.email)).toEqual(['editor@example.org'])
    const promoted = await as('PATCH', `/users/${body.docs[0].id}`, { role: 'owner' })
    expect(promoted.body.doc.role).toBe('editor')
  })

  it('cannot write records of publishing', async () => {
    for (const collection of ['publications', 'releases', 'webhook-deliveries']) {
      const { status } = await cms.rest('POST', `/${collection}`, {
        token: cms.owner,
        body: { state: 'live' },
      })
      expect(status).toBe(403)
    }
  })
})
