import { publishedCollections } from '@throughline/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
afterAll(() => cms.stop())
beforeAll(async () => {
  cms = await startTestCms()
})

const as = (method: string, route: string, body?: unknown) =>
  cms.rest(method, route, { token: cms.editor, ...(body === undefined ? {} : { body }) })
let number = 0
const create = async (collection: string, more: Record<string, unknown> = {}) => {
  number += 1
  const words =
    collection === 'redirects'
      ? { from: `/old-${number}/`, link: { type: 'address', address: '/contact/' } }
      : { title: `Kept ${number}`, summary: 'Words' }
  const { status, body } = await as('POST', `/${collection}`, { ...words, ...more })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as { id: number; slug: string; title: string }
}
const throwAway = (collection: string, id: number) =>
  as('PATCH', `/${collection}/${id}`, { deletedAt: new Date().toISOString() })
const changesOf = async (collection: string, id: number) =>
  (
    await cms.sql(
      'SELECT change FROM publications WHERE collection_slug = $1 AND document_id = $2 ORDER BY id',
      [collection, String(id)],
    )
  ).map(({ change }) => change)
const shownToTheSite = async () =>
  JSON.stringify((await cms.rest('GET', '/publishing/content', { bearer: cms.siteKey })).body.content)

describe('the trash', () => {
  it.each(publishedCollections)(
    'withdraws what is public (%s), and gives it back as a draft',
    async (collection) => {
      const { id } = await create(collection, { _status: 'published' })
      expect((await throwAway(collection, id)).status).toBe(200)
      expect(await changesOf(collection, id)).toEqual(['published', 'withdrawn'])
      for (const query of ['', '?trash=true', '?draft=true&trash=true']) {
        expect((await cms.rest('GET', `/${collection}/${id}${query}`)).status, query).toBe(404)
        expect((await cms.rest('GET', `/${collection}${query}`)).body.docs, query).toEqual([])
      }
      expect(JSON.parse(await shownToTheSite()).documents[collection]).toEqual({})
      const restored = await as('PATCH', `/${collection}/${id}?trash=true`, { deletedAt: null })
      expect([restored.status, restored.body.doc?._status]).toEqual([200, 'draft'])
      expect(await changesOf(collection, id)).toEqual(['published', 'withdrawn'])
      expect((await as('PATCH', `/${collection}/${id}`, { _status: 'published' })).status).toBe(200)
      expect((await cms.rest('GET', `/${collection}/${id}`)).status).toBe(200)
      await as('DELETE', `/${collection}/${id}`)
    },
  )

  it('names what a field points to, for the form that asks for it, and for nobody else', async () => {
    const { id, title } = await create('themes', { _status: 'published' })
    await throwAway('themes', id)
    const headers = { 'X-Payload-HTTP-Method-Override': 'GET' }
    const ask = async (more: { token?: string; headers?: Record<string, string> }) => {
      const query = `where[id][in][0]=${id}&select[title]=true&draft=true&end=`
      const form = 'application/x-www-form-urlencoded'
      const options = { ...more, headers: { ...more.headers, 'content-type': form } }
      return (await cms.rest('POST', `/themes?${query}`, options)).body.docs
    }
    expect(await ask({ token: cms.editor, headers })).toMatchObject([{ title: `${title} (in the trash)` }])
    expect(await ask({ headers })).toEqual([])
    const plain = await as('GET', `/themes?where[id][in][0]=${id}`)
    expect(plain.body.docs).toEqual([])
    expect((await as('DELETE', `/themes/${id}?trash=true`)).status).toBe(200)
  })

  it('keeps what was typed since, and withdraws as one change with it', async () => {
    const { id } = await create('services', { _status: 'published' })
    await as('PATCH', `/services/${id}?draft=true&autosave=true`, { summary: 'Newer words' })
    await throwAway('services', id)
    await as('PATCH', `/services/${id}?trash=true`, { deletedAt: null })
    expect((await as('GET', `/services/${id}?draft=true`)).body.summary).toBe('Newer words')
  })

  it('a transaction that fails leaves the document public', async () => {
    const { id } = await create('services', { _status: 'published' })
    await cms.sql(
      `CREATE FUNCTION refuse() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'no'; END $$ LANGUAGE plpgsql`,
    )
    await cms.sql(
      'CREATE TRIGGER refuse BEFORE INSERT ON publications FOR EACH ROW EXECUTE FUNCTION refuse()',
    )
    expect((await throwAway('services', id)).status).toBe(500)
    await cms.sql('DROP TRIGGER refuse ON publications')
    expect((await cms.rest('GET', `/services/${id}`)).status).toBe(200)
    expect(await cms.sql('SELECT 1 FROM services WHERE id = $1 AND deleted_at IS NOT NULL', [id])).toEqual([])
  })

  it('holds nothing that can be published or brought back to an older version in there', async () => {
    const { id } = await create('services', { _status: 'published' })
    await throwAway('services', id)
    const published = await as('PATCH', `/services/${id}?trash=true`, { _status: 'published' })
    expect(published.status).toBe(400)
    expect(JSON.stringify(published.body)).toContain('in the trash')
    const versions = await cms.sql(
      "SELECT id FROM _services_v WHERE parent_id = $1 AND version__status = 'published'",
      [id],
    )
    const { status, body } = await as('POST', `/services/versions/${String(versions[0]?.['id'])}`)
    expect([status, body.errors[0].message]).toEqual([409, expect.stringMatching(/in the trash/)])
    expect((await cms.rest('GET', `/services/${id}?trash=true`)).status).toBe(404)
  })

  it('a link to what is in there is refused with its name; a relation to it is not shown', async () => {
    const service = await create('services', { _status: 'published' })
    const partnership = await create('partnerships', { _status: 'published', services: [service.id] })
    await throwAway('services', service.id)
    const shown = await cms.rest('GET', `/partnerships/${partnership.id}?depth=3`)
    expect(JSON.stringify(shown.body)).not.toContain(service.title)
    expect((await as('PATCH', `/partnerships/${partnership.id}`, { _status: 'published' })).status).toBe(200)
    const link = { type: 'document', document: { relationTo: 'services', value: service.id } }
    const refused = await as('POST', '/redirects', { from: '/lost/', link, _status: 'published' })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain(`“${service.title}” is in the trash`)
  })

  it('says who holds an address in there', async () => {
    const { id, slug, title } = await create('pages')
    await throwAway('pages', id)
    const taken = await as('POST', '/pages', { title: 'Another', slug })
    expect(taken.status).toBe(400)
    expect(JSON.stringify(taken.body)).toContain(`“${title}”, which is in the trash, already has the address`)
  })
})

describe('a duplicate', () => {
  it('is a draft under a name and an address of its own, and was never published', async () => {
    const { id, slug, title } = await create('services', { _status: 'published', summary: 'The same words' })
    const { status, body } = await as('POST', `/services/${id}/duplicate`)
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({
      title: `${title} (copy)`,
      slug: `${slug}-copy`,
      summary: 'The same words',
      _status: 'draft',
    })
    expect(body.doc.firstPublishedAt ?? null).toBeNull()
    expect(await changesOf('services', body.doc.id)).toEqual([])
    const again = await as('POST', `/services/${id}/duplicate`)
    expect(again.body.doc.slug).toBe(`${slug}-copy-2`)
    expect((await cms.rest('GET', `/services/${body.doc.id}`)).status).toBe(404)
  })
})

describe('the form of something new', () => {
  it('that nobody typed a word into is in no list, and goes away after some days', async () => {
    const { findUntouched } = await import('../src/publishing/untouched/findUntouched.ts')
    const { removeUntouched } = await import('../src/publishing/untouched/removeUntouched.ts')
    const open = async () => (await cms.payload.create({ collection: 'themes', data: {}, draft: true })).id
    const [empty, typed] = [await open(), await open()]
    await as('PATCH', `/themes/${typed}?draft=true&autosave=true`, { summary: 'Only a summary so far' })
    const find = () => findUntouched({ collection: 'themes', payload: cms.payload })
    expect(await find()).toEqual([empty])
    await removeUntouched(cms.payload)
    expect(await find(), 'somebody may have it open').toEqual([empty])
    await cms.sql("UPDATE themes SET created_at = now() - interval '8 days'")
    await removeUntouched(cms.payload)
    expect((await cms.sql('SELECT id FROM themes')).map((row) => row['id'])).toEqual([typed])
  })
})
