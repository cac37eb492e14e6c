import {
  draftAnswerSchema,
  previewDraftPath,
  readTicket,
  toSteadyEnd,
  writeTicket,
  type DraftAnswer,
  type PreviewTicket,
} from '@throughline/shared'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'
import { state, upload } from './richTextState.ts'

let cms: TestCms
let secret: string

beforeAll(async () => {
  cms = await startTestCms()
  secret = process.env['PUBLISH_WEBHOOK_SECRET'] ?? ''
  return cms.stop
})

const as = (token: string) => async (method: string, route: string, body?: unknown) => {
  const answer = await cms.rest(method, route, { token, ...(body === undefined ? {} : { body }) })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body.doc ?? answer.body.result ?? answer.body
}

/** The address that the admin has its frame load, for a person who signed in. */
async function findAddress({
  slug,
  id,
  token,
}: {
  slug: string
  id?: number
  token: string
}): Promise<string | undefined> {
  const { payload } = cms
  const { user } = await payload.auth({ headers: new Headers({ authorization: `JWT ${token}` }) })
  const { livePreview } = payload.config.admin
  if (typeof livePreview?.url !== 'function') throw new Error('There is no live preview.')
  const config = payload.collections[slug as 'services']?.config
  const url = await livePreview.url({
    ...(config
      ? { collectionConfig: config }
      : { globalConfig: payload.config.globals.find((one) => one.slug === slug) }),
    data: { id },
    locale: { code: 'en', label: '' },
    payload,
    req: { user, payload },
  } as never)
  return url ?? undefined
}

const toTicket = (address: string | undefined) => address?.split('/')[5] ?? ''

async function ask(ticket: string, form?: Record<string, unknown>): Promise<DraftAnswer> {
  const body = { ticket, ...(form === undefined ? {} : { form }) }
  const answer = await cms.rest('POST', previewDraftPath.replace('/api', ''), { bearer: cms.siteKey, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return draftAnswerSchema.parse(answer.body)
}

async function askShown(...given: Parameters<typeof ask>): Promise<DraftAnswer & { state: 'shown' }> {
  const answer = await ask(...given)
  if (answer.state !== 'shown') throw new Error(`Refused: ${answer.reason}`)
  return answer
}

const findDocument = ({ changes }: DraftAnswer & { state: 'shown' }, collection: string) =>
  changes.find((change) => change.type === 'document' && change.collection === collection)?.document as
    Record<string, unknown> | undefined

async function createPicture(): Promise<number> {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#456' } })
    .png()
    .toBuffer()
  const file = { data: bytes, mimetype: 'image/png', name: 'shown.png', size: bytes.length }
  return (await cms.payload.create({ collection: 'media', data: { alt: 'Shown' }, file })).id
}

describe('the address of a live preview', () => {
  it('stays the same while somebody writes, and is another for each session and document', async () => {
    const { id } = await as(cms.editor)('POST', '/services', { title: 'One' })
    const first = await findAddress({ slug: 'services', id, token: cms.editor })
    expect(first).toMatch(/^http:\/\/site\.test\/preview\/live\//)
    await as(cms.editor)('PATCH', `/services/${id}?draft=true&autosave=true`, { title: 'One, longer' })
    expect(await findAddress({ slug: 'services', id, token: cms.editor })).toBe(first)
    expect(await findAddress({ slug: 'services', id, token: cms.owner })).not.toBe(first)
    expect(await findAddress({ slug: 'services', id: id + 1, token: cms.editor })).not.toBe(first)
  })

  it('holds no session, and is good for two hours at most', async () => {
    const { id } = await as(cms.editor)('POST', '/services', { title: 'Two' })
    const text = toTicket(await findAddress({ slug: 'services', id, token: cms.editor }))
    const now = Math.floor(Date.now() / 1000)
    const verdict = readTicket({ text, secret, now })
    if (verdict.type !== 'good' || verdict.ticket.type !== 'live') throw new Error(verdict.type)
    expect(verdict.ticket.until).toBe(toSteadyEnd({ now, slice: 3600 }))
    const [row] = await cms.sql('SELECT string_agg(id, $1) AS ids FROM users_sessions', [' '])
    expect(String(row?.['ids'])).not.toContain(verdict.ticket.session)
  })
})

describe('a draft, as the site is told of it', () => {
  it('is what was saved last, or what stands in the form', async () => {
    const { id } = await as(cms.editor)('POST', '/services', { title: 'Public', _status: 'published' })
    await as(cms.editor)('PATCH', `/services/${id}?draft=true&autosave=true`, { title: 'Saved' })
    const ticket = toTicket(await findAddress({ slug: 'services', id, token: cms.editor }))
    expect(findDocument(await askShown(ticket), 'services')).toMatchObject({ id: String(id), title: 'Saved' })
    const typed = await askShown(ticket, { title: 'Typed', id: 999, _status: 'published' })
    expect(findDocument(typed, 'services')).toMatchObject({ id: String(id), title: 'Typed' })
    expect((await cms.rest('GET', `/services/${id}`)).body.title).toBe('Public')
  })

  it('is shown as far as it goes, and says what is missing', async () => {
    const theme = await as(cms.editor)('POST', '/themes', { title: 'Still a draft' })
    const gone = await as(cms.editor)('POST', '/themes', { title: 'Thrown away', _status: 'published' })
    await as(cms.editor)('PATCH', `/themes/${gone.id}`, { deletedAt: new Date().toISOString() })
    const { id } = await as(cms.editor)('POST', '/case-studies', { title: 'A season' })
    const ticket = toTicket(await findAddress({ slug: 'case-studies', id, token: cms.editor }))
    const form = {
      title: '',
      date: 'last spring',
      themes: [theme.id, gone.id, 999_999],
      partnership: 999_999,
    }
    const answer = await askShown(ticket, form)
    const document = findDocument(answer, 'case-studies')
    expect(document).toMatchObject({ title: 'Not written yet', date: null })
    expect(answer.notes).toContainEqual(expect.stringMatching(/^Title: A title is needed/))
    expect(answer.notes).toContainEqual(expect.stringMatching(/^Date: Write a year/))
    expect(answer.notes).toContainEqual('Theme “Still a draft” is not public, so it is not shown.')
    expect(answer.notes).toContainEqual('Theme “Thrown away” is in the trash, so it is not shown.')
    expect(answer.notes).toContainEqual(expect.stringMatching(/^Partnership: .* no longer exists/))
    // Of other drafts, nothing is shown.
    expect(answer.changes).toHaveLength(1)
  })

  it('brings its pictures, those in texts too', async () => {
    const [picture, inText] = [await createPicture(), await createPicture()]
    const { id } = await as(cms.editor)('POST', '/case-studies', { title: 'With pictures' })
    const ticket = toTicket(await findAddress({ slug: 'case-studies', id, token: cms.editor }))
    const { changes } = await askShown(ticket, { picture, body: state(upload(inText)) })
    const ids = changes.flatMap((change) =>
      change.type === 'document' && change.collection === 'media' ? change.id : [],
    )
    expect(ids.sort()).toEqual([String(picture), String(inText)].sort())
  })

  it('of a global is shown like any other', async () => {
    const ticket = toTicket(await findAddress({ slug: 'home', token: cms.editor }))
    const { changes, notes } = await askShown(ticket, { headline: '' })
    expect(changes).toMatchObject([
      { type: 'global', slug: 'home', document: { headline: 'Not written yet' } },
    ])
    expect(notes).toContainEqual(expect.stringMatching(/The home page needs a headline/))
  })

  it('names the admin as the one that may frame it', async () => {
    const { id } = await as(cms.editor)('POST', '/pages', { title: 'Framed' })
    const answer = await askShown(toTicket(await findAddress({ slug: 'pages', id, token: cms.editor })))
    expect(answer.origins).toEqual(['http://cms.test'])
  })
})

describe('a preview ends', () => {
  it('with the session in which it was opened', async () => {
    const email = 'leaver@example.org'
    const password = 'a-long-password'
    await cms.payload.create({ collection: 'users', data: { email, password, role: 'editor' } })
    const { token } = await cms.payload.login({ collection: 'users', data: { email, password } })
    const { id } = await as(cms.editor)('POST', '/services', { title: 'Watched' })
    const ticket = toTicket(await findAddress({ slug: 'services', id, token: token ?? '' }))
    expect((await ask(ticket)).state).toBe('shown')
    await as(token ?? '')('POST', '/users/logout')
    expect(await ask(ticket)).toEqual({ state: 'refused', reason: 'signed-out' })
  })

  it('with its time, its document, or where it was never ours', async () => {
    const { id } = await as(cms.editor)('POST', '/services', { title: 'Gone soon' })
    const text = toTicket(await findAddress({ slug: 'services', id, token: cms.editor }))
    const verdict = readTicket({ text, secret, now: Math.floor(Date.now() / 1000) })
    if (verdict.type !== 'good') throw new Error(verdict.type)
    const past: PreviewTicket = { ...verdict.ticket, until: 1000 }
    expect(await ask(writeTicket({ ticket: past, secret }))).toEqual({ state: 'refused', reason: 'expired' })
    expect(await ask(`${text}x`)).toEqual({ state: 'refused', reason: 'unknown' })
    await as(cms.editor)('PATCH', `/services/${id}`, { deletedAt: new Date().toISOString() })
    expect(await ask(text)).toEqual({ state: 'refused', reason: 'deleted' })
    await as(cms.editor)('PATCH', `/services/${id}?trash=true`, { deletedAt: null })
    expect((await ask(text)).state).toBe('shown')
    await as(cms.editor)('DELETE', `/services/${id}`)
    expect(await ask(text)).toEqual({ state: 'refused', reason: 'deleted' })
  })

  it('the question is the site’s to ask, with its key', async () => {
    for (const options of [{}, { token: cms.owner }, { bearer: 'guess' }]) {
      const answer = await cms.rest('POST', '/preview/draft', { ...options, body: { ticket: 'x' } })
      expect(answer.status).toBe(401)
    }
  })
})

describe('a link to a draft', () => {
  const share = async (given: Record<string, unknown> = {}) => {
    const { id } = await as(cms.editor)('POST', '/case-studies', { title: 'To be read' })
    const link = await as(cms.editor)('POST', '/draft-links', {
      ...{ collectionSlug: 'case-studies', documentId: String(id), days: '7' },
      ...given,
    })
    return { id, link, ticket: toTicket(link.address) }
  }

  it('shows the latest draft of that document, says by whom, and notes that it was opened', async () => {
    const { id, link, ticket } = await share()
    expect(link.lastOpenedAt ?? null).toBeNull()
    await as(cms.editor)('PATCH', `/case-studies/${id}?draft=true&autosave=true`, { title: 'Written since' })
    const answer = await askShown(ticket, { title: 'From a form that nobody has' })
    expect(findDocument(answer, 'case-studies')).toMatchObject({ title: 'Written since' })
    expect(answer.share).toEqual({ by: 'an editor', until: new Date(link.expiresAt).toISOString() })
    expect([answer.notes, answer.isPublic]).toEqual([[], false])
    expect((await as(cms.owner)('GET', `/draft-links/${link.id}`)).lastOpenedAt).toBeTruthy()
    await as(cms.editor)('PATCH', `/case-studies/${id}`, { title: 'Public', _status: 'published' })
    expect((await askShown(ticket)).isPublic).toBe(true)
  })

  it('lasts as long as was chosen, and nobody can say otherwise', async () => {
    const { link } = await share({
      days: '1',
      expiresAt: '2099-01-01T00:00:00.000Z',
      userName: 'Somebody else',
    })
    const hours = (Date.parse(link.expiresAt) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(23.9)
    expect(hours).toBeLessThanOrEqual(24)
    expect(link.userName).toBe('an editor')
    await cms.rest('PATCH', `/draft-links/${link.id}`, {
      token: cms.editor,
      body: { expiresAt: '2099-01-01T00:00:00.000Z', documentId: '1', code: 'mine' },
    })
    const after = await as(cms.owner)('GET', `/draft-links/${link.id}`)
    expect([after.expiresAt, after.documentId, after.code]).toEqual([
      link.expiresAt,
      link.documentId,
      link.code,
    ])
    const odd = { collectionSlug: 'case-studies', documentId: link.documentId, days: '365' }
    expect((await cms.rest('POST', '/draft-links', { token: cms.editor, body: odd })).status).toBe(400)
  })

  it('that was withdrawn shows nothing any more, for ever', async () => {
    const { link, ticket } = await share()
    expect((await as(cms.owner)('PATCH', `/draft-links/${link.id}`, { withdrawn: true })).address).toBeNull()
    expect(await ask(ticket)).toEqual({ state: 'refused', reason: 'withdrawn' })
    await as(cms.owner)('PATCH', `/draft-links/${link.id}`, { withdrawn: false })
    expect(await ask(ticket)).toEqual({ state: 'refused', reason: 'withdrawn' })
  })

  it('that is over, or to what is gone, shows nothing', async () => {
    const { id, link, ticket } = await share()
    await cms.sql("UPDATE draft_links SET expires_at = now() - interval '1 second' WHERE id = $1", [link.id])
    expect(await ask(ticket)).toEqual({ state: 'refused', reason: 'expired' })
    await cms.sql("UPDATE draft_links SET expires_at = now() + interval '1 day' WHERE id = $1", [link.id])
    await as(cms.editor)('DELETE', `/case-studies/${id}`)
    expect(await ask(ticket)).toEqual({ state: 'refused', reason: 'deleted' })
    await cms.sql('DELETE FROM draft_links WHERE id = $1', [link.id])
    expect(await ask(ticket)).toEqual({ state: 'refused', reason: 'unknown' })
  })

  it('is made for what there is, and for nothing else', async () => {
    for (const [collectionSlug, documentId] of [
      ['users', '1'],
      ['case-studies', '999999'],
      ['redirects', '1'],
      ['media', '1'],
    ]) {
      const body = { collectionSlug, documentId, days: '1' }
      const { status } = await cms.rest('POST', '/draft-links', { token: cms.owner, body })
      expect([collectionSlug, status]).toEqual([collectionSlug, 400])
    }
  })

  it('is nobody’s to see, make or withdraw but those who write', async () => {
    const { link } = await share()
    const body = { collectionSlug: 'case-studies', documentId: link.documentId, days: '1' }
    for (const options of [{}, { bearer: cms.siteKey }]) {
      expect((await cms.rest('GET', '/draft-links', options)).status).toBe(403)
      expect((await cms.rest('GET', `/draft-links/${link.id}`, options)).status).toBeGreaterThan(400)
      expect((await cms.rest('POST', '/draft-links', { ...options, body })).status).toBe(403)
      const withdrawing = { ...options, body: { withdrawn: true } }
      expect((await cms.rest('PATCH', `/draft-links/${link.id}`, withdrawing)).status).toBe(403)
    }
    expect((await cms.rest('DELETE', `/draft-links/${link.id}`, { token: cms.owner })).status).toBe(403)
  })
})
