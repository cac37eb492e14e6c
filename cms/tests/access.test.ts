import { publishedCollections } from '@throughline/shared'
import { beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
  return cms.stop
})

/** Words that only drafts, versions, the trash and accounts hold. */
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
  'scheduled-changes',
  'users',
] as const

const isPublished = (collection: string) => (publishedCollections as readonly string[]).includes(collection)

const documentOf = (collection: string, words: string) =>
  collection === 'redirects'
    ? { from: `/${words}/`, link: { type: 'address', address: '/contact/' } }
    : { title: words, summary: words }

/** Ties what is public to drafts and to what is in the trash, both ways. */
const relate = async () => {
  const ids = async (collection: string, title: string) =>
    (
      await cms.sql(`SELECT id FROM ${collection.replaceAll('-', '_')} WHERE title LIKE $1 ORDER BY id`, [
        title,
      ])
    ).map(({ id }) => id as number)
  const hidden = async (collection: string) => ids(collection, `${marker}%`)
  const shown = async (collection: string) => (await ids(collection, 'public-%'))[0]
  const save = (route: string, body: unknown) => cms.rest('PATCH', route, { token: cms.editor, body })
  const publish = { _status: 'published' }
  const [partnership, trashed] = await hidden('partnerships')
  const services = await hidden('services')
  const testimonials = await hidden('testimonials')
  const themes = await hidden('themes')
  const saved = [
    await save(`/case-studies/${await shown('case-studies')}`, {
      ...{ ...documentOf('case-studies', 'public-case-studies'), ...publish },
      ...{ partnership, services, testimonials, themes },
    }),
    await save(`/testimonials/${await shown('testimonials')}`, {
      ...{ ...documentOf('testimonials', 'public-testimonials'), ...publish, partnership: trashed },
    }),
  ]
  expect(saved.map(({ status, body }) => [status, body.errors])).toEqual([
    [200, undefined],
    [200, undefined],
  ])
  // Drafts that point to what is public: the other side of these relations must not tell of them.
  for (const id of await hidden('case-studies')) {
    const body = {
      partnership: await shown('partnerships'),
      services: [await shown('services')],
      themes: [await shown('themes')],
    }
    await cms.sql('UPDATE case_studies SET partnership_id = $1 WHERE id = $2', [body.partnership, id])
    await save(`/case-studies/${id}?draft=true`, body)
  }
}

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
    for (const collection of publishedCollections) {
      const gone = { ...documentOf(collection, `${marker}-trash-${collection}`), _status: 'published' }
      const { body } = await cms.rest('POST', `/${collection}`, { token: cms.editor, body: gone })
      const deletedAt = new Date().toISOString()
      await cms.rest('PATCH', `/${collection}/${body.doc.id}`, { token: cms.editor, body: { deletedAt } })
    }
    await relate()
    for (const table of [...publishedCollections, 'home', 'site'])
      await cms.sql(`UPDATE ${table.replaceAll('-', '_')} SET saved_by = $1`, [marker])
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
      '?select[savedBy]=true&showHiddenFields=true',
      '?trash=true&draft=true&depth=3&limit=0',
      '?where[deletedAt][exists]=true&trash=true',
      '?select[caseStudies]=true&joins[caseStudies][limit]=0&depth=3&draft=true',
      '?joins[caseStudies][limit]=0&joins[testimonials][limit]=0&joins[partnerships][limit]=0&joins[writing][limit]=0&depth=3',
      `?joins[caseStudies][where][title][contains]=${marker}&depth=3`,
      '?populate[case-studies][title]=true&populate[partnerships][title]=true&populate[services][title]=true&depth=3',
      '?depth=3&draft=true&trash=true&select[partnership]=true&select[services]=true&select[testimonials]=true',
      '?showHiddenFields=true&depth=3&limit=0',
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

  it('learns nothing of hidden words by asking for documents that point to them, or by their order', async () => {
    const ask = async (route: string) => {
      const { body } = await cms.rest('GET', route)
      return JSON.stringify((body.docs ?? []).map(({ id }: { id: number }) => id))
    }
    // Each pair asks for one word that a hidden document holds and one that none holds.
    const guesses: [collection: string, where: (words: string) => string][] = [
      ['case-studies', (words) => `where[partnership.title][contains]=${words}`],
      ['case-studies', (words) => `where[services.title][contains]=${words}`],
      ['case-studies', (words) => `where[testimonials.summary][contains]=${words}`],
      ['testimonials', (words) => `where[partnership.title][contains]=${words}&trash=true`],
      ['partnerships', (words) => `where[caseStudies.title][contains]=${words}`],
      ['partnerships', (words) => `where[caseStudies][contains][title][contains]=${words}`],
      ['services', (words) => `where[caseStudies.title][contains]=${words}&draft=true`],
      ['themes', (words) => `where[caseStudies.summary][like]=${words}`],
      ['case-studies', (words) => `where[partnership.summary][like]=${words}&draft=true`],
      ['services', (words) => `where[title][contains]=${words}&draft=true&trash=true`],
      ['services', (words) => `where[savedBy][contains]=${words}`],
      ['services', (words) => `where[version.savedBy][contains]=${words}&draft=true`],
    ]
    for (const [collection, where] of guesses) {
      for (const end of ['', '/count']) {
        const route = (words: string) => `/${collection}${end}?${where(words)}`
        const [hit, miss] = [
          await cms.rest('GET', route(marker)),
          await cms.rest('GET', route('zq-nobody-wrote')),
        ]
        const label = route(marker)
        expect(await ask(route(marker)), label).toBe(await ask(route('zq-nobody-wrote')))
        expect([hit.status, hit.body.totalDocs], label).toEqual([miss.status, miss.body.totalDocs])
      }
    }
    const order = async (sort: string) => ask(`/case-studies?sort=${sort}&limit=0`)
    await cms.rest('POST', '/partnerships', { token: cms.editor, body: { title: 'aaa' } })
    for (const [title, words] of [
      ['one', 'aaa'],
      ['two', `${marker}-draft-partnerships`],
    ] as const) {
      const [row] = await cms.sql('SELECT id FROM partnerships WHERE title = $1', [words])
      const body = { title, partnership: row?.['id'], _status: 'published' }
      expect((await cms.rest('POST', '/case-studies', { token: cms.editor, body })).status).toBe(201)
    }
    await cms.sql("UPDATE case_studies SET saved_by = title WHERE title IN ('one', 'two')")
    for (const hidden of ['partnership.title', 'savedBy'])
      expect(await order(hidden), hidden).toBe(await order(`-${hidden}`))
    await cms.sql("DELETE FROM case_studies WHERE title IN ('one', 'two')")
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

  it('learns no e-mail address of another person, whatever they ask', async () => {
    await cms.rest('PATCH', '/services/1', { token: cms.owner, body: { _status: 'published' } })
    for (const route of ['/publications', '/scheduled-changes']) {
      for (const query of [
        'depth=3&limit=0',
        'populate[users][email]=true&depth=2',
        'showHiddenFields=true&depth=3',
      ]) {
        const { body } = await cms.rest('GET', `${route}?${query}`, { token: cms.editor })
        expect(JSON.stringify(body), `${route}?${query}`).not.toMatch(/owner@example|zq-marker@/)
      }
      const count = async (words: string) =>
        (await cms.rest('GET', `${route}?where[user.email][contains]=${words}`, { token: cms.editor })).body
          .totalDocs
      expect(await count('owner@')).toBe(await count('nobody@'))
    }
  })

  it('cannot write records of publishing', async () => {
    for (const collection of ['publications', 'releases', 'scheduled-changes', 'webhook-deliveries']) {
      const { status } = await cms.rest('POST', `/${collection}`, {
        token: cms.owner,
        body: { state: 'live' },
      })
      expect(status).toBe(403)
    }
  })
})
