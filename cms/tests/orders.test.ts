import { contentAnswerSchema, pendingAnswerSchema, type Report } from '@throughline/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'
import { startReceiver, type Receiver } from './receiver.ts'

let cms: TestCms
let receiver: Receiver
afterAll(async () => {
  receiver.stop()
  await cms.stop()
})
beforeAll(async () => {
  receiver = await startReceiver()
  cms = await startTestCms({ webhookUrl: receiver.url })
  await report({ release: toRelease('20260102T030405Z-aaaa') })
  await report({ release: toRelease('20260102T030406Z-bbbb') })
  receiver.kept.push({
    id: '20260102T030405Z-aaaa',
    createdAt: '2026-01-02T03:04:05.000Z',
    pages: 40,
    bytes: 99,
    isCurrent: true,
    isHeld: false,
  })
})

const toRelease = (id: string): NonNullable<Report['release']> => ({
  id,
  createdAt: '2026-01-02T03:04:05.000Z',
  pages: 40,
  bytes: 99,
  changedPaths: ['/'],
  steps: { render: 1.5 },
})
const report = (part: Partial<Report>) =>
  cms.rest('POST', '/publishing/report', {
    bearer: cms.siteKey,
    body: { release: null, live: [], failed: [], ...part },
  })
const pending = async () =>
  pendingAnswerSchema.parse((await cms.rest('GET', '/publishing/pending', { bearer: cms.siteKey })).body)
const order = (action: string, body: unknown, token = cms.editor) =>
  cms.rest('POST', `/publishing/${action}`, { token, body })
const untilTold = async (act: () => Promise<unknown>) => {
  const before = receiver.messages.length
  await act()
  expect(await receiver.waitFor((messages) => messages.length > before)).toBe(true)
}
const storedOrders = async () => {
  const answer = await cms.rest('GET', '/globals/publishing-orders', { token: cms.editor })
  return answer.body
}
const publish = async (title: string) => {
  const body = { title, _status: 'published' }
  const answer = await cms.rest('POST', '/services', { token: cms.editor, body })
  expect(answer.status).toBe(201)
  return answer.body.doc
}

const waiting = { fingerprint: 'abc', dropped: 12, pages: 40 }
const actions = [
  ['hold', { release: '20260102T030405Z-aaaa' }],
  ['resume', {}],
  ['allow-drop', { fingerprint: 'abc' }],
  ['try-now', {}],
  ['try-again', { publication: '1' }],
  ['send-again', { delivery: 1 }],
] as const

describe('going back and resuming', () => {
  it('is told to the site at once, and stays until it is resumed', async () => {
    const release = '20260102T030405Z-aaaa'
    await untilTold(async () => expect((await order('hold', { release })).status).toBe(200))
    expect((await pending()).orders).toEqual({ hold: release, allowedDrop: null })
    const content = await cms.rest('GET', '/publishing/content', { bearer: cms.siteKey })
    expect(contentAnswerSchema.parse(content.body).orders?.hold).toBe(release)
    expect(await storedOrders()).toMatchObject({ hold: release, holdAskedBy: 'an editor' })
    await untilTold(() => order('resume', {}))
    expect((await pending()).orders?.hold).toBeNull()
    expect((await cms.sql('SELECT count(*)::int AS n FROM publishing_orders'))[0]).toEqual({ n: 1 })
  })

  it('is refused for a release that never was, or that the site no longer keeps', async () => {
    expect((await order('hold', { release: 'nothing' })).status).toBe(404)
    const gone = await order('hold', { release: '20260102T030406Z-bbbb' })
    expect([gone.status, gone.body.errors[0].message]).toEqual([
      409,
      expect.stringContaining('no longer keeps'),
    ])
    expect((await pending()).orders?.hold).toBeNull()
  })

  it('a publication that waits meanwhile is said to be held back, by the site’s own word', async () => {
    const { id } = await publish('Held back')
    const stateOf = async () =>
      (await cms.rest('GET', `/publishing/state/services/${id}`, { token: cms.editor })).body
    expect((await stateOf()).state).toBe('publishing')
    await report({ held: '20260102T030405Z-aaaa' })
    expect(await stateOf()).toMatchObject({ state: 'held', release: '20260102T030405Z-aaaa' })
    await report({})
    expect((await stateOf()).state).toBe('held')
    await report({ held: null })
    expect((await stateOf()).state).toBe('publishing')
  })
})

describe('a drop that waits', () => {
  it('is kept from the report, allowed by its fingerprint, and gone when the site says so', async () => {
    await report({ waiting })
    await report({})
    expect((await storedOrders()).waiting).toEqual(waiting)
    expect((await order('allow-drop', { fingerprint: 'another' })).status).toBe(409)
    await untilTold(() => order('allow-drop', { fingerprint: 'abc' }))
    expect((await pending()).orders?.allowedDrop).toBe('abc')
    await report({ waiting: null })
    expect((await storedOrders()).waiting).toBeNull()
  })
})

describe('trying again', () => {
  it('a failed publication waits again, and the site is told of it', async () => {
    await publish('Unlucky')
    const { publications } = await pending()
    const id = publications.at(-1)?.id ?? ''
    await report({ failed: [{ id, reason: 'The page did not render.' }] })
    expect((await pending()).publications.map((one) => one.id)).not.toContain(id)
    await untilTold(async () => expect((await order('try-again', { publication: id })).status).toBe(200))
    expect((await pending()).publications.map((one) => one.id)).toContain(id)
    expect(receiver.messages.at(-1)?.publications).toContain(id)
    expect((await order('try-again', { publication: id })).status).toBe(409)
    for (const odd of ['x', '99999999999999999999', '-1']) {
      expect((await order('try-again', { publication: odd })).status).toBe(409)
    }
  })

  it('try now sends what waits at once, and says whether the site took it', async () => {
    expect((await order('try-now', {})).body).toEqual({ isWaiting: true, isTaken: true })
    receiver.refuseNext(1)
    expect((await order('try-now', {})).body).toEqual({ isWaiting: true, isTaken: false })
  })
})

describe('these actions', () => {
  it('are refused to those who are not signed in, and to the site', async () => {
    for (const [action, body] of actions) {
      for (const who of [{}, { bearer: cms.siteKey }, { token: 'nonsense' }]) {
        expect((await cms.rest('POST', `/publishing/${action}`, { body, ...who })).status, action).toBe(401)
      }
    }
  })

  it('are refused to a page of another address, though the browser sends the cookie', async () => {
    const as = (origin: Record<string, string>) =>
      cms.rest('POST', '/publishing/resume', {
        body: {},
        headers: { cookie: `payload-token=${cms.editor}`, ...origin },
      })
    expect((await as({ origin: 'http://cms.test' })).status).toBe(200)
    expect((await as({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    for (const other of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      {},
    ]) {
      expect((await as(other)).status, JSON.stringify(other)).toBe(401)
    }
  })

  it('refuse what they do not understand', async () => {
    for (const [action, body] of actions) {
      expect((await order(action, { ...body, more: 1 })).status, action).toBe(400)
      expect((await order(action, 'words')).status, action).toBe(400)
    }
  })

  it('cannot be gone round: nobody writes the orders by REST', async () => {
    const body = { hold: 'x' }
    expect((await cms.rest('POST', '/globals/publishing-orders', { token: cms.owner, body })).status).toBe(
      403,
    )
    expect((await cms.rest('GET', '/globals/publishing-orders')).status).toBe(403)
  })
})
