import { beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
  return cms.stop
})

const send = (route: string, body: unknown) => cms.rest('POST', route, { token: cms.owner, body })
const create = async (collection: string, data: Record<string, unknown>) => {
  const { status, body } = await send(`/${collection}`, data)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}
const publish = (collection: string, data: Record<string, unknown>) =>
  create(collection, { ...data, _status: 'published' })
/** Field → what is wrong with it. */
const refusal = async (route: string, body: unknown): Promise<Record<string, string>> => {
  const answer = await send(route, body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(400)
  const errors = answer.body.errors[0].data.errors as { path: string; message: string }[]
  return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
}
const toDocument = (collection: string, id: number) => ({
  type: 'document',
  document: { relationTo: collection, value: id },
})
const toAddress = (address: string) => ({ type: 'address', address })
const redirect = (from: string, link: unknown) => ({ from, link, _status: 'published' })

describe('a link in a field', () => {
  it('to a draft is refused on the field, and names the draft', async () => {
    const draft = await create('pages', { title: 'Half a page' })
    const shown = await publish('pages', { title: 'A whole page' })
    const navigation = [
      { label: 'Whole', link: toDocument('pages', shown.id) },
      { label: 'Half', link: toDocument('pages', draft.id) },
    ]
    const why = '“Half a page” is not public. Publish that first, or choose something else.'
    const site = { name: 'Us', navigation, footer: { links: navigation }, _status: 'published' }
    expect(await refusal('/globals/site', site)).toEqual({
      'navigation.1.link.document': why,
      'footer.links.1.link.document': why,
    })
    expect(await refusal('/redirects', redirect('/half/', toDocument('pages', draft.id)))).toEqual({
      'link.document': why,
    })
    expect((await send('/globals/site', { ...site, _status: 'draft', navigation: [] })).status).toBe(200)
  })

  it('with nothing chosen says so there', async () => {
    const navigation = [{ label: 'Nowhere', link: { type: 'document' } }]
    const why = 'Choose what this leads to.'
    const site = { name: 'Us', navigation, footer: { links: [] }, _status: 'published' }
    expect(await refusal('/globals/site', site)).toEqual({
      'navigation.0.link.document': why,
    })
    expect(await refusal('/redirects', redirect('/nowhere/', { type: 'document' }))).toEqual({
      'link.document': why,
    })
  })
})

describe('a redirect is refused', () => {
  it('from a page of the site, which it names', async () => {
    await publish('services', { title: 'Listening', slug: 'listening' })
    const from = async (path: string) =>
      (await refusal('/redirects', redirect(path, toAddress('/writing/'))))['from']
    expect(await from('/contact/')).toContain('/contact/ is the address of the contact page.')
    expect(await from('/services/listening/')).toContain('is the address of “Listening”.')
    expect(await from('/assets/')).toContain('the styles and scripts of the site')
    expect(await from('/case-studies/service/listening/')).toContain('is the address of “Listening”.')
    expect(await from('/robots.txt')).toContain('the note to search engines')
  })

  it('from a path that is not in its normal form', async () => {
    for (const path of ['/a/../b/', '/page.php?id=4', 'https://elsewhere.example/page.html'])
      expect(await refusal('/redirects', redirect(path, toAddress('/writing/')))).toHaveProperty('from')
  })

  it('that leads to itself or in a circle', async () => {
    const self = 'This leads back to itself. Choose another place.'
    for (const address of ['/round/', '/round', '/round/?a#b', 'http://site.test/round/']) {
      expect(await refusal('/redirects', redirect('/round/', toAddress(address)))).toEqual({
        'link.address': self,
      })
    }
    await create('redirects', redirect('/one/', toAddress('/two/')))
    await create('redirects', redirect('/two/', toAddress('/three')))
    expect(await refusal('/redirects', redirect('/three/', toAddress('/one/')))).toEqual({
      'link.address': 'This leads in a circle: /three/ → /one/ → /two/ → /three/. Choose another place.',
    })
    await create('redirects', redirect('/left.html', toAddress('/right.html')))
    expect(await refusal('/redirects', redirect('/right.html', toAddress('/left.html')))).toEqual({
      'link.address': 'This leads in a circle: /right.html → /left.html → /right.html. Choose another place.',
    })
  })

  it('from a path that has one, which it names', async () => {
    await create('redirects', redirect('/twice/', toAddress('/writing/')))
    for (const query of ['', '?draft=true']) {
      expect(await refusal(`/redirects${query}`, { from: '/twice/', link: toAddress('/contact/') })).toEqual({
        from: 'There is a redirect from /twice/ already. Change that one, or write another address.',
      })
    }
  })

  it('only then: it may be changed, and lead on through others', async () => {
    const { id } = await create('redirects', redirect('/four/', toAddress('/five/')))
    await create('redirects', redirect('/five/', toAddress('/writing/')))
    const body = { link: toAddress('https://example.org/four/'), _status: 'published' }
    expect((await cms.rest('PATCH', `/redirects/${id}`, { token: cms.editor, body })).status).toBe(200)
  })
})

describe('what a person reads', () => {
  it('of a title in letters that give no address', async () => {
    expect(await refusal('/services', { title: '日本', _status: 'published' })).toEqual({
      slug: 'This title gives no address. Type one, in letters a to z.',
    })
  })

  it('of a place in the list that is no whole number', async () => {
    expect(await refusal('/services', { title: 'Half way', order: 1.5, _status: 'published' })).toEqual({
      order: 'A place in the list is a whole number.',
    })
  })

  it('of an address that two documents took in the same moment is what a later one is told', async () => {
    const answers = await Promise.all(
      ['One', 'Two', 'Three', 'Four'].map((title) => send('/themes', { title, slug: 'the-same' })),
    )
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused).toHaveLength(3)
    for (const { status, body } of refused) {
      expect([status, body.errors[0].data.errors[0]]).toEqual([
        400,
        expect.objectContaining({
          path: 'slug',
          message: expect.stringMatching(/^“(One|Two|Three|Four)” already has the address “the-same”/),
        }),
      ])
    }
  })
})

describe('nonsense is refused, never a failure of the CMS', () => {
  const gone = 'What is chosen here no longer exists. Choose something else.'

  it.each([999_999, 'abc', 99_999_999_999])('a relation to %s', async (id) => {
    for (const _status of ['published', 'draft']) {
      const body = { title: 'Points away', partnership: id, _status }
      expect(Object.keys(await refusal('/case-studies', body))).toEqual(['partnership'])
      expect(Object.keys(await refusal('/case-studies?draft=true', body))).toEqual(['partnership'])
    }
  })

  it('a relation to nothing, in lists and globals', async () => {
    expect(await refusal('/case-studies', { title: 'Points away', services: [999_999] })).toEqual({
      services: gone,
    })
    expect(await refusal('/globals/home', { headline: 'Here', testimonial: 999_999 })).toEqual({
      testimonial: gone,
    })
    const navigation = [{ label: 'Away', link: toDocument('pages', 999_999) }]
    expect(await refusal('/globals/site', { name: 'Us', navigation })).toEqual({
      'navigation.0.link.document': gone,
    })
  })

  it('a status that there is none of', async () => {
    for (const route of ['/services', '/services?draft=true', '/globals/home']) {
      expect(await refusal(route, { title: 'Weird', _status: 'weird' })).toHaveProperty('_status')
    }
  })

  it.each([['text'], [[]], [7], [null]])('a body that is %j', async (body) => {
    expect((await send('/services', body)).status).toBe(400)
    expect((await send('/globals/home', body)).status).toBe(400)
  })

  it.each([
    { root: { children: 'x' } },
    { root: { children: [null, 7, 'x'] } },
    { root: { children: [{ type: 'paragraph', children: 'x' }] } },
    { root: 'x' },
    'x',
    7,
    [[]],
  ])('a text that is %j', async (body) => {
    for (const _status of ['published', 'draft']) {
      expect((await send('/services', { title: 'Strange text', body, _status })).status).toBeLessThan(500)
    }
    expect(await refusal('/services', { title: 'Strange text', body, _status: 'published' })).toHaveProperty(
      'body',
    )
  })
})
