import {
  contentAnswerSchema,
  createWebhookSecret,
  createSiteKey,
  pendingAnswerSchema,
  publishingPaths,
  type Report,
} from '@throughline/shared'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'
import { paragraph, state, text, upload } from './richTextState.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
  return cms.stop
})

const route = (name: keyof typeof publishingPaths) => publishingPaths[name].replace('/api', '')
const asSite = (method: string, name: keyof typeof publishingPaths, body?: unknown, query = '') =>
  cms.rest(method, route(name) + query, { bearer: cms.siteKey, ...(body === undefined ? {} : { body }) })
const pending = async () => pendingAnswerSchema.parse((await asSite('GET', 'pending')).body)
const content = async () => contentAnswerSchema.parse((await asSite('GET', 'content')).body)
const publish = async (collection: string, data: Record<string, unknown>) => {
  const body = { ...data, _status: 'published' }
  const answer = await cms.rest('POST', `/${collection}`, { token: cms.editor, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc
}
const report = (part: Partial<Report> & { yetUnknown?: boolean }) =>
  asSite('POST', 'report', { release: null, live: [], failed: [], ...part })

describe('the site’s own endpoints', () => {
  it('answer nobody but the site', async () => {
    const wrong = createSiteKey(createWebhookSecret())
    for (const [method, name] of [
      ['GET', 'content'],
      ['GET', 'pending'],
      ['POST', 'report'],
    ] as const) {
      for (const who of [{}, { token: cms.owner }, { bearer: wrong }]) {
        expect((await cms.rest(method, route(name), who)).status).toBe(401)
      }
    }
  })

  it('pending gives each publication with its document as it is now, oldest first', async () => {
    const service = await publish('services', { title: 'Walking along' })
    await cms.rest('PATCH', `/services/${service.id}`, {
      token: cms.editor,
      body: { title: 'Walking alongside', _status: 'published' },
    })
    const { publications, changes } = await pending()
    expect(
      publications.filter((one) => one.subject === `services/${service.id}`).map((one) => one.title),
    ).toEqual(['Service “Walking along”', 'Service “Walking alongside”'])
    expect(changes.filter((one) => one.type === 'document' && one.id === String(service.id))).toEqual([
      expect.objectContaining({ document: expect.objectContaining({ title: 'Walking alongside' }) }),
    ])
  })

  it('pending gives those after a publication, and refuses what is none', async () => {
    for (const title of ['One of two', 'Two of two']) await publish('services', { title })
    const { publications } = await pending()
    const [first, last] = publications.slice(-2)
    const { body } = await asSite('GET', 'pending', undefined, `?after=${first?.id}`)
    expect(pendingAnswerSchema.parse(body).publications).toEqual([last])
    expect((await asSite('GET', 'pending', undefined, '?after=1.5')).status).toBe(400)
  })

  it('a withdrawn or deleted document comes as gone', async () => {
    const { id } = await publish('themes', { title: 'Passing' })
    await cms.rest('DELETE', `/themes/${id}`, { token: cms.editor })
    const { changes } = await pending()
    expect(changes).toContainEqual({ type: 'document', collection: 'themes', id: String(id), document: null })
  })

  it('content holds what is public, no draft, and the publications that it includes', async () => {
    const shown = await publish('services', { title: 'In the open' })
    const draft = await cms.rest('POST', '/services', {
      token: cms.editor,
      body: { title: 'Behind the door' },
    })
    await cms.rest('PATCH', `/services/${shown.id}`, { token: cms.editor, body: { title: 'A later draft' } })
    const { body } = await asSite('GET', 'content')
    const { content, publications } = contentAnswerSchema.parse(body)
    expect(content.documents.services[String(shown.id)]?.title).toBe('In the open')
    expect(content.documents.services[String(draft.body.doc.id)]).toBeUndefined()
    expect(JSON.stringify(body)).not.toMatch(/Behind the door|A later draft/)
    expect(publications.map((one) => one.subject)).toContain(`services/${shown.id}`)
  })

  it('a report makes publications live once, and a later one changes nothing', async () => {
    await publish('services', { title: 'Soon live' })
    const { publications } = await pending()
    const live = publications.map(({ id }) => ({ id, at: '2026-01-02T03:04:05.678Z' }))
    const release = {
      id: '20260102T030405Z-aaaa',
      createdAt: '2026-01-02T03:04:05.000Z',
      pages: 3,
      bytes: 99,
      changedPaths: ['/'],
      steps: { render: 1.5 },
    }
    expect((await report({ release, live })).status).toBe(200)
    expect((await pending()).publications).toEqual([])
    const id = live[0]?.id ?? ''
    await report({ release, failed: [{ id, reason: 'Too late' }] })
    expect(await cms.sql('SELECT state, release FROM publications WHERE id = $1', [id])).toEqual([
      { state: 'live', release: release.id },
    ])
    expect(await cms.sql('SELECT count(*)::int AS n FROM releases')).toEqual([{ n: 1 }])
  })

  it('a failed publication tells the editor why', async () => {
    const { id } = await publish('services', { title: 'Unlucky' })
    const [publication] = (await pending()).publications
    await report({ failed: [{ id: publication?.id ?? '', reason: 'The page did not render.' }] })
    const answer = await cms.rest('GET', `/publishing/state/services/${id}`, { token: cms.editor })
    expect(answer.body).toEqual({
      state: 'failed',
      reason: 'The page did not render.',
      publication: publication?.id,
    })
  })

  it('a document that failed and is live after all is told as live by its last publication, and by no other', async () => {
    const { id } = await publish('services', { title: 'Late but well' })
    const other = await publish('services', { title: 'Still unlucky' })
    const { publications } = await pending()
    await report({ failed: publications.map((one) => ({ id: one.id, reason: 'No picture.' })) })
    await report({ mended: [`services/${id}`] })
    const state = async (one: number) =>
      (await cms.rest('GET', `/publishing/state/services/${one}`, { token: cms.editor })).body.state
    expect([await state(id), await state(other.id)]).toEqual(['live', 'failed'])
  })

  it('what failed is told with all content, so that a site which can show it by now says so', async () => {
    const { id } = await publish('services', { title: 'Before its time' })
    await report({ failed: (await pending()).publications.map((one) => ({ id: one.id, reason: 'No.' })) })
    await publish('services', { title: 'Mended by hand' })
    const [newer] = (await pending()).publications
    await report({ live: [{ id: newer?.id ?? '', at: new Date().toISOString() }] })
    expect((await pending()).publications).toEqual([])
    const told = (await content()).publications.filter(({ subject }) => subject === `services/${id}`)
    expect(told.map(({ title }) => title)).toEqual(['Service “Before its time”'])
    await report({ live: told.map((one) => ({ id: one.id, at: new Date().toISOString() })) })
    expect((await content()).publications.map(({ subject }) => subject)).not.toContain(`services/${id}`)
    const { body } = await cms.rest('GET', `/publishing/state/services/${id}`, { token: cms.editor })
    expect(body.state).toBe('live')
  })

  it('a document that was live and cannot be shown any more is told as failed, once, and as live when it is mended', async () => {
    const { id } = await publish('services', { title: 'Once seen' })
    const fresh = await publish('services', { title: 'On its way' })
    const waiting = (await pending()).publications
    const told = waiting.find(({ subject }) => subject === `services/${id}`)
    await report({ live: [{ id: told?.id ?? '', at: new Date().toISOString() }] })
    const lost = [id, fresh.id, 987_654].map((one) => ({ subject: `services/${one}`, reason: 'It broke.' }))
    for (const _ of [1, 2]) expect((await report({ lost })).status).toBe(200)
    const stateOf = async (one: number) =>
      (await cms.rest('GET', `/publishing/state/services/${one}`, { token: cms.editor })).body
    expect(await stateOf(id)).toMatchObject({
      state: 'failed',
      reason: 'Service “Once seen” cannot be put on the site any more. It broke. Visitors do not see it.',
    })
    expect((await stateOf(fresh.id)).state).toBe('publishing')
    const rows =
      "SELECT state FROM publications WHERE collection_slug = 'services' AND document_id = $1 ORDER BY id"
    expect(await cms.sql(rows, [String(id)])).toEqual([{ state: 'live' }, { state: 'failed' }])
    await report({ mended: [`services/${id}`] })
    expect((await stateOf(id)).state).toBe('live')
  })

  it('of a report, what a newer site adds is passed over', async () => {
    expect((await report({ yetUnknown: true })).status).toBe(200)
  })

  it('a broken report is refused', async () => {
    expect((await asSite('POST', 'report', { live: 'all' })).status).toBe(400)
  })

  it('a published text brings the pictures that it shows, with the hashes of their bytes', async () => {
    const data = await sharp({ create: { width: 1200, height: 600, channels: 3, background: '#345' } })
      .png()
      .toBuffer()
    const media = await cms.payload.create({
      collection: 'media',
      data: { alt: 'A plain field of colour' },
      file: { data, mimetype: 'image/png', name: 'field.png', size: data.length },
    })
    await publish('pages', {
      title: 'Shows a picture',
      body: state(paragraph(text('Look:')), upload(media.id)),
    })
    const change = (await pending()).changes.find(
      (one) => one.type === 'document' && one.collection === 'media',
    )
    const { createHash } = await import('node:crypto')
    const { readFile } = await import('node:fs/promises')
    const document = change?.type === 'document' && change.collection === 'media' ? change.document : null
    expect(document?.alt).toBe('A plain field of colour')
    const files = document ? [document.original, ...document.sizes] : []
    expect(files.map((file) => file.width)).toEqual([1200, 480, 480, 960, 960, 1200, 1200])
    for (const file of files) {
      const bytes = await readFile(`${process.env['DATA_DIR']}/media/${file.filename}`)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256)
    }
  })
})
