import { publishingPaths, type PendingAnswer } from '@throughline/shared'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
  return cms.stop
})

const ask = (path: string) => cms.rest('GET', `/publishing/state/${path}`, { token: cms.editor })

async function goLive(): Promise<void> {
  const route = (name: keyof typeof publishingPaths) => publishingPaths[name].replace('/api', '')
  const { body } = await cms.rest('GET', route('pending'), { bearer: cms.siteKey })
  const at = new Date().toISOString()
  const live = (body as PendingAnswer).publications.map(({ id }) => ({ id, at }))
  await cms.rest('POST', route('report'), { bearer: cms.siteKey, body: { release: null, live, failed: [] } })
}

it.each([
  'services/999999',
  'services/abc',
  'services/99999999999',
  'home/7',
  'users/1',
  'nothing/1',
  'media/1',
])('%s is no document, and the answer says so', async (path) => {
  const { status, body } = await ask(path)
  expect([status, body.errors?.[0].message]).toEqual([
    404,
    expect.stringMatching(/^There is no such document/),
  ])
})

it('a document that was never published is a draft, also a global', async () => {
  const { body } = await cms.rest('POST', '/services', { token: cms.editor, body: { title: 'A draft' } })
  expect((await ask(`services/${body.doc.id}`)).body).toEqual({ state: 'draft' })
  expect((await ask('home/home')).body).toEqual({ state: 'draft' })
})

it('a picture that only changed is live; one that was deleted is withdrawn', async () => {
  const data = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#345' } })
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: 'field.png', size: data.length }
  const { id } = await cms.payload.create({ collection: 'media', data: { alt: 'A field' }, file })
  const body = { alt: 'A plain field of colour' }
  expect((await cms.rest('PATCH', `/media/${id}`, { token: cms.editor, body })).status).toBe(200)
  expect((await ask(`media/${id}`)).body.state).toBe('publishing')
  await goLive()
  expect((await ask(`media/${id}`)).body.state).toBe('live')
  await cms.rest('DELETE', `/media/${id}`, { token: cms.editor })
  await goLive()
  expect((await ask(`media/${id}`)).body.state).toBe('withdrawn')
})

it('a testimonial is shown at its lasting address, which knows in which part of the list it stands', async () => {
  const data = { title: 'Ada', slug: 'ada', summary: 'Well said.', _status: 'published' }
  const { body } = await cms.rest('POST', '/testimonials', { token: cms.editor, body: data })
  await goLive()
  expect((await ask(`testimonials/${body.doc.id}`)).body).toMatchObject({
    state: 'live',
    address: expect.stringMatching(/^http:\/\/[^/]+\/testimonials\/ada\/$/),
  })
})
