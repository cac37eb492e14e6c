import { contentAnswerSchema, pendingAnswerSchema, publishingPaths, type Report } from '@throughline/shared'
import sharp from 'sharp'
import { beforeAll, beforeEach, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'
import { paragraph, state, text, upload } from './richTextState.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
  return cms.stop
})

const ask = async (name: keyof typeof publishingPaths) => {
  const answer = await cms.rest('GET', publishingPaths[name].replace('/api', ''), { bearer: cms.siteKey })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body
}
const pending = async () => pendingAnswerSchema.parse(await ask('pending'))
const content = async () => contentAnswerSchema.parse(await ask('content'))
const publish = async (collection: string, data: Record<string, unknown>) => {
  const body = { ...data, _status: 'published' }
  const answer = await cms.rest('POST', `/${collection}`, { token: cms.editor, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc
}
const publicationsOf = async (slug: string, id: number | string) =>
  cms.sql(
    'SELECT state, reason FROM publications WHERE collection_slug = $1 AND document_id = $2 ORDER BY id',
    [slug, String(id)],
  )
const stateOf = async (path: string) =>
  (await cms.rest('GET', `/publishing/state/${path}`, { token: cms.editor })).body

async function goLive(): Promise<void> {
  const { publications } = await pending()
  const report: Report = {
    release: null,
    live: publications.map(({ id }) => ({ id, at: new Date().toISOString() })),
    failed: [],
  }
  const route = publishingPaths.report.replace('/api', '')
  expect((await cms.rest('POST', route, { bearer: cms.siteKey, body: report })).status).toBe(200)
}
beforeEach(goLive)

const failure = (reason: string) => ({ state: 'failed', reason: expect.stringContaining(reason) })

it('a stored document that breaks its contract is left out of the content, and says so once', async () => {
  const broken = await publish('services', { title: 'Of an older time' })
  const sound = await publish('services', { title: 'As it should be' })
  await goLive()
  const waiting = await publish('themes', { title: 'Waits its turn' })
  await cms.sql("UPDATE services SET slug = 'Not An Address' WHERE id = $1", [broken.id])
  for (const _ of [1, 2]) {
    const { content: all, publications } = await content()
    expect(Object.keys(all.documents.services)).toEqual([String(sound.id)])
    expect(publications.map(({ subject }) => subject)).toEqual([`themes/${waiting.id}`])
  }
  const why = 'Service “Of an older time” does not have the form that the site expects'
  expect(await publicationsOf('services', broken.id)).toEqual([{ state: 'live', reason: null }, failure(why)])
  expect(await stateOf(`services/${broken.id}`)).toMatchObject(failure('mend it and publish it again'))
})

it('what waits of a broken document fails, in the content too', async () => {
  const broken = await publish('writing', { title: 'Broken on its way' })
  await cms.sql("UPDATE writing SET slug = 'Not An Address' WHERE id = $1", [broken.id])
  expect((await content()).publications).toEqual([])
  expect(await publicationsOf('writing', broken.id)).toEqual([failure('“Broken on its way”')])
})

it('a broken global is left out and the others are given', async () => {
  await cms.rest('POST', '/globals/home', {
    token: cms.owner,
    body: { headline: 'Here', _status: 'published' },
  })
  await cms.rest('POST', '/globals/site', { token: cms.owner, body: { name: 'Us', _status: 'published' } })
  await goLive()
  await cms.sql("UPDATE home SET headline = ''")
  const { globals } = (await content()).content
  expect([globals.home, globals.site?.name]).toEqual([null, 'Us'])
  expect(await stateOf('home/home')).toMatchObject(failure('Home page does not have the form'))
})

it('a broken picture is left out, says so once, and the text that shows it goes on', async () => {
  const data = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#345' } })
    .png()
    .toBuffer()
  const picture = await cms.payload.create({
    collection: 'media',
    data: { alt: 'A plain field of colour' },
    file: { data, mimetype: 'image/png', name: 'field.png', size: data.length },
  })
  await cms.sql("UPDATE media SET hashes = '{}' WHERE id = $1", [picture.id])
  const body = state(paragraph(text('Look:')), upload(picture.id))
  const page = await publish('pages', { title: 'Shows a broken picture', body })
  for (const _ of [1, 2]) {
    const { publications, changes } = await pending()
    expect(publications.map(({ subject }) => subject)).toEqual([`pages/${page.id}`])
    expect(changes).toEqual([expect.objectContaining({ collection: 'pages', id: String(page.id) })])
    expect((await content()).content.documents.media).toEqual({})
  }
  expect(await publicationsOf('media', picture.id)).toEqual([failure('“field.png”')])
})
