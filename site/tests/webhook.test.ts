import { createWebhookHeaders, webhookPath } from '@throughline/shared'
import { describe, expect, it } from 'vitest'

import { publishing } from './support/changes.ts'
import { secret } from './support/FakeCms.ts'
import { sendWebhook } from './support/sendWebhook.ts'
import { startFakeCms, startTestSite, waitUntilSettled } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

const message = JSON.stringify({
  type: 'content.published',
  timestamp: new Date().toISOString(),
  data: { publications: ['1'] },
})
const json = { 'content-type': 'application/json' }

function sign({ id = 'msg_1', body = message, offset = 0, key = secret }) {
  const timestamp = Math.floor(Date.now() / 1000) + offset
  return { ...createWebhookHeaders({ secret: key, id, timestamp, body }), ...json }
}

it('a bad webhook is refused and never makes a release, a good one does at once', async () => {
  const cms = await startFakeCms()
  const site = await startTestSite({ cms, interval: 60_000 })
  await waitUntilSettled(site)
  const before = await site.health()
  const id = cms.publish(publishing({ id: 'news' }))
  const pulls = cms.requests.length

  const send = async (init: RequestInit) => (await fetch(site.url + webhookPath, init)).status
  const post = (headers: Record<string, string>, body = message) => send({ method: 'POST', headers, body })
  const other = 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
  const large = ' '.repeat(65 * 1024)

  expect(await send({ method: 'GET' })).toBe(405)
  expect(await send({ method: 'PUT', body: message, headers: sign({}) })).toBe(405)
  expect(await post(json)).toBe(400)
  expect(await post({ ...sign({}), 'webhook-timestamp': 'x' })).toBe(400)
  expect(await post({ ...sign({}), 'content-type': 'text/plain' })).toBe(415)
  expect(await post(sign({ key: other }))).toBe(401)
  expect(await post(sign({}), message.replace('1', '2'))).toBe(401)
  expect(await post(sign({ offset: -301 }))).toBe(401)
  expect(await post(sign({ offset: 302 }))).toBe(401)
  expect(await post(sign({ body: 'not json' }), 'not json')).toBe(400)
  expect(await post(sign({ body: '{"a":1}' }), '{"a":1}')).toBe(400)
  expect(await post(sign({ body: large }), large)).toBe(413)
  expect(await site.health()).toEqual(before)
  expect(cms.requests.length).toBe(pulls)

  expect(await post(sign({ id: 'msg_good' }))).toBe(202)
  await waitUntil('the publication is live', () => cms.row(id).state === 'live')
  expect((await site.health()).release).not.toBe(before.release)

  const afterFirst = cms.requests.length
  expect(await post(sign({ id: 'msg_good' }))).toBe(200)
  expect(await post(sign({ id: 'msg_good', offset: 5 }))).toBe(200)
  expect(cms.requests.length).toBe(afterFirst)
})

it('a body that is too large is refused also when its size is not told beforehand', async () => {
  const cms = await startFakeCms()
  const site = await startTestSite({ cms })
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(16 * 1024))
    },
  })
  const init = { method: 'POST', headers: sign({}), body, duplex: 'half' } as RequestInit
  // The server may have closed the connection before all is sent.
  const status = await fetch(site.url + webhookPath, init).then(
    (response) => response.status,
    () => 413,
  )
  expect(status).toBe(413)
  expect((await site.health()).status).toMatch(/ok|starting/)
})

it('a lost webhook delays a publication, but does not lose it', async () => {
  const cms = await startFakeCms()
  const site = await startTestSite({ cms, interval: 300 })
  await waitUntilSettled(site)
  const id = cms.publish(publishing({ id: 'unheard' }))
  await waitUntil('it is live without a webhook', () => cms.row(id).state === 'live')
  expect(await site.text('/case-studies/unheard/')).toContain('Study unheard')
})

it('a hundred publications at once make few releases, and the last one equals the content', async () => {
  const cms = await startFakeCms()
  const site = await startTestSite({ cms, interval: 60_000 })
  await waitUntilSettled(site)
  // The first release is under way until all were told.
  const all = Promise.withResolvers<undefined>()
  cms.onRequest = (asked) => (asked === 'report' ? all.promise : null)
  const before = cms.reports.length
  const sent: Promise<Response>[] = []
  for (let n = 0; n < 100; n += 1) {
    const id = cms.publish(publishing({ id: `burst-${n % 30}`, title: `Burst ${n}.` }))
    sent.push(sendWebhook({ siteUrl: site.url, id }))
  }
  expect(new Set((await Promise.all(sent)).map(({ status }) => status))).toEqual(new Set([202]))
  all.resolve(undefined)
  await waitUntil('all are live', () => cms.rows.every(({ state }) => state === 'live'))
  const releases = new Set(cms.reports.slice(before).map(({ release }) => release?.id))
  expect(releases.size).toBeLessThanOrEqual(2)
  const list = await site.text('/case-studies/')
  for (let n = 70; n < 100; n += 1) expect(list).toContain(`Burst ${n}.`)
  for (let n = 0; n < 70; n += 1) expect(list).not.toContain(`Burst ${n}.`)
})

it('more publications than one answer holds all go live', async () => {
  const cms = await startFakeCms()
  cms.page = 3
  const site = await startTestSite({ cms, interval: 60_000 })
  await waitUntilSettled(site)
  for (let n = 0; n < 10; n += 1) cms.publish(publishing({ id: `paged-${n}` }))
  await sendWebhook({ siteUrl: site.url, id: 'any' })
  await waitUntil('all are live', () => cms.rows.every(({ state }) => state === 'live'))
})

describe('what a webhook tells of a publication', () => {
  it('is published without asking the CMS', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms, interval: 60_000 })
    await waitUntilSettled(site)
    cms.requests.length = 0
    const id = cms.publish(publishing({ id: 'told' }))
    await sendWebhook({ siteUrl: site.url, id, hint: cms.toHint(id) })
    await waitUntil('it is live', () => cms.row(id).state === 'live')
    expect(cms.requests).toEqual(['report'])
    expect(await site.text('/case-studies/told/')).toContain('Study told')
  })

  it('and comes late is not shown over what is newer', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms, interval: 60_000 })
    await waitUntilSettled(site)
    const old = cms.publish(publishing({ id: 'twice', title: 'As it was' }))
    const late = cms.toHint(old)
    const id = cms.publish(publishing({ id: 'twice', title: 'As it is' }))
    await sendWebhook({ siteUrl: site.url, id, hint: cms.toHint(id) })
    await waitUntil('the newer is live', () => cms.row(id).state === 'live')
    await sendWebhook({ siteUrl: site.url, id: old, hint: late })
    await waitUntil('the older is live, too', () => cms.row(old).state === 'live')
    expect(await site.text('/case-studies/twice/')).toContain('As it is')
  })

  it.each([
    ['breaks the contract', { publications: [], changes: [{ type: 'document' }] }],
    ['is nothing', null],
  ])('and %s is no more than a reason to ask', async (_what, hint) => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms, interval: 60_000 })
    await waitUntilSettled(site)
    const id = cms.publish(publishing({ id: 'asked' }))
    await sendWebhook({ siteUrl: site.url, id, hint })
    await waitUntil('it is live', () => cms.row(id).state === 'live')
  })

  it('is not enough after a failure: then the CMS is asked', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms, interval: 60_000 })
    await waitUntilSettled(site)
    let isLost = true
    cms.onRequest = (asked) => (asked === 'report' && isLost ? 'drop' : null)
    const id = cms.publish(publishing({ id: 'told' }))
    await sendWebhook({ siteUrl: site.url, id, hint: cms.toHint(id) })
    await waitUntil('the loss is noticed', async () => (await site.health()).lastFailure !== null)
    const asked = cms.requests.length
    isLost = false
    await waitUntil('it is live', () => cms.row(id).state === 'live')
    expect(cms.requests.slice(asked)).toContain('pending')
  })
})

it('a publication that waits for others which never come goes live all the same', async () => {
  const cms = await startFakeCms()
  const site = await startTestSite({ cms, interval: 60_000 })
  await waitUntilSettled(site)
  const id = cms.publish(publishing({ id: 'alone' }))
  await sendWebhook({ siteUrl: site.url, id, hint: cms.toHint(id), underWay: 3 })
  await waitUntil('it is live', () => cms.row(id).state === 'live')
})
