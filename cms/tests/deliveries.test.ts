import { createWebhookSecret, hasValidSignature } from '@throughline/shared'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Database } from '../src/database.ts'
import { startTestCms, type TestCms } from './harness.ts'
import { startTarget, until, type Target } from './target.ts'

let cms: TestCms
let target: Target
let database: Database
let sendDueDeliveries: (database: Database) => Promise<number>
afterAll(async () => {
  target.stop()
  await cms.stop()
})
beforeAll(async () => {
  cms = await startTestCms()
  target = await startTarget()
  const { postgres } = await import('../src/database.ts')
  database = postgres(cms.payload).drizzle
  sendDueDeliveries = (await import('../src/publishing/webhooks/runDeliveries.ts')).sendDueDeliveries
})

let number = 0
const release = async () => {
  number += 1
  const id = `20260102T03${String(number).padStart(4, '0')}Z-aaaa`
  const body = {
    release: {
      id,
      createdAt: '2026-01-02T03:04:05.000Z',
      pages: 3,
      bytes: 9,
      changedPaths: ['/', '/a/'],
      steps: {},
    },
    live: [],
    failed: [],
  }
  expect((await cms.rest('POST', '/publishing/report', { bearer: cms.siteKey, body })).status).toBe(200)
  return { id, body }
}
const createTarget = async (data: Record<string, unknown>) => {
  const answer = await cms.rest('POST', '/webhook-targets', {
    token: cms.owner,
    body: { name: 'Host', ...data },
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc
}
const deliveries = () => cms.sql('SELECT * FROM webhook_deliveries ORDER BY id')
/** Moves the next try, so that no busy machine lets it fall due. */
const tryNext = (after: string) =>
  cms.sql("UPDATE webhook_deliveries SET next_try_at = now() + $1::interval WHERE state = 'pending'", [after])
const secondsUntilNextTry = async () => {
  const [row] = await cms.sql(
    'SELECT extract(epoch FROM next_try_at - updated_at)::float8 AS seconds FROM webhook_deliveries',
  )
  return Number(row?.['seconds'])
}

beforeEach(async () => {
  await cms.sql('DELETE FROM webhook_targets')
  await cms.sql('DELETE FROM webhook_deliveries')
  target.received.length = 0
  target.answer = Object.assign(target.answer, { status: 200, headers: {}, body: 'ok' })
})

describe('other places', () => {
  it('are told of each new release once, signed with their secret, and of nothing that it holds', async () => {
    const secret = createWebhookSecret()
    await createTarget({ address: target.url, newSecret: secret })
    await createTarget({ address: target.url, active: false })
    const { id, body: same } = await release()
    await cms.rest('POST', '/publishing/report', { bearer: cms.siteKey, body: same })
    expect(await sendDueDeliveries(database)).toBe(1)
    const [message] = target.received
    const data = { release: id, releasedAt: '2026-01-02T03:04:05.000Z', changedPaths: 2 }
    expect(JSON.parse(message?.body ?? '')).toEqual({
      type: 'release.live',
      timestamp: data.releasedAt,
      data,
    })
    const headers = message?.headers ?? {}
    const parts = {
      id: String(headers['webhook-id']),
      timestamp: Number(headers['webhook-timestamp']),
      signatures: String(headers['webhook-signature']),
      body: message?.body ?? '',
    }
    expect(hasValidSignature({ secret, ...parts })).toBe(true)
    expect(await deliveries()).toEqual([
      expect.objectContaining({ state: 'delivered', attempts: '1', last_answer: '200', next_try_at: null }),
    ])
  })

  it('without a secret get no signature, and hear of a release that visitors are taken back to', async () => {
    await createTarget({ address: target.url })
    const { id } = await release()
    await release()
    await sendDueDeliveries(database)
    const body = { release: null, live: [], failed: [], held: id }
    await cms.rest('POST', '/publishing/report', { bearer: cms.siteKey, body })
    await cms.rest('POST', '/publishing/report', { bearer: cms.siteKey, body })
    await sendDueDeliveries(database)
    expect(target.received).toHaveLength(3)
    expect(target.received[2]?.headers['webhook-signature']).toBeUndefined()
    expect(JSON.parse(target.received[2]?.body ?? '').data.release).toBe(id)
  })

  it('are tried again under the same id after a refusal, later each time, and given up after a day', async () => {
    await createTarget({ address: target.url })
    Object.assign(target.answer, { status: 503, body: 'Not\nnow\u0007' })
    await release()
    for (const shortest of [5, 10, 20]) {
      await tryNext('0 seconds')
      expect(await sendDueDeliveries(database)).toBe(1)
      const seconds = await secondsUntilNextTry()
      expect(seconds).toBeGreaterThanOrEqual(shortest - 0.001)
      expect(seconds).toBeLessThanOrEqual(shortest * 1.5 + 0.001)
    }
    await tryNext('1 hour')
    expect(await sendDueDeliveries(database), 'it waits before the next try').toBe(0)
    await tryNext('0 seconds')
    expect(new Set(target.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(await deliveries()).toEqual([
      expect.objectContaining({ state: 'pending', attempts: '3', last_answer: '503: Not now' }),
    ])
    await cms.sql("UPDATE webhook_deliveries SET give_up_at = now() - interval '1 minute'")
    await sendDueDeliveries(database)
    expect((await deliveries())[0]).toMatchObject({ state: 'failed', next_try_at: null })
  })

  it('one that failed is sent again by an owner’s press, and by nobody else’s', async () => {
    await createTarget({ address: target.url })
    await release()
    await cms.sql("UPDATE webhook_deliveries SET state = 'failed'")
    const [row] = await deliveries()
    const body = { delivery: Number(row?.['id']) }
    const press = (token: string) => cms.rest('POST', '/publishing/send-again', { token, body })
    expect((await press(cms.editor)).status).toBe(403)
    expect((await press(cms.owner)).status).toBe(200)
    expect(await sendDueDeliveries(database)).toBe(1)
    expect((await deliveries())[0]?.['state']).toBe('delivered')
    await cms.sql('DELETE FROM webhook_targets')
    expect((await press(cms.owner)).status).toBe(409)
  })

  it('are told once where two processes send side by side', async () => {
    await createTarget({ address: target.url })
    for (let count = 0; count < 12; count += 1) await release()
    const drain = async () => {
      while ((await sendDueDeliveries(database)) > 0);
    }
    await Promise.all([drain(), drain(), drain()])
    const ids = target.received.map(({ headers }) => headers['webhook-id'])
    expect(ids).toHaveLength(12)
    expect(new Set(ids).size).toBe(12)
  })

  it('lose nothing where a process dies in the middle', async () => {
    await createTarget({ address: target.url })
    await release()
    const { claimDeliveries } = await import('../src/publishing/webhooks/claimDeliveries.ts')
    expect(await claimDeliveries({ limit: 5, database })).toHaveLength(1)
    expect(await sendDueDeliveries(database), 'claimed by the one that died').toBe(0)
    await cms.sql("UPDATE webhook_deliveries SET next_try_at = next_try_at - interval '31 seconds'")
    expect(await sendDueDeliveries(database)).toBe(1)
    expect((await deliveries())[0]?.['state']).toBe('delivered')
  })

  it('that were removed or switched off hear nothing more', async () => {
    const { id } = await createTarget({ address: target.url })
    await release()
    await cms.rest('DELETE', `/webhook-targets/${id}`, { token: cms.owner })
    await sendDueDeliveries(database)
    expect(target.received).toEqual([])
    expect((await deliveries())[0]).toMatchObject({ state: 'failed', target_name: 'Host' })
  })

  it('are told without anybody asking, as soon as the report is in', async () => {
    const { runDeliveries } = await import('../src/publishing/webhooks/runDeliveries.ts')
    const { wakeDeliveries } = await import('../src/publishing/webhooks/wakeDeliveries.ts')
    const stop = new AbortController()
    const running = runDeliveries({ payload: cms.payload, stop: stop.signal, idleMilliseconds: 3_600_000 })
    await createTarget({ address: target.url })
    await release()
    await until(() => target.received.length === 1)
    stop.abort()
    wakeDeliveries()
    await running
  })
})

describe('what is sent', () => {
  it('follows no redirect and reads little of an answer', async () => {
    await createTarget({ address: target.url })
    Object.assign(target.answer, { status: 307, headers: { location: '/elsewhere' } })
    await release()
    await sendDueDeliveries(database)
    expect(target.received.map(({ path }) => path)).toEqual(['/hook'])
    expect((await deliveries())[0]?.['last_answer']).toMatch(/points elsewhere/)
    Object.assign(target.answer, { status: 500, headers: {}, body: 'x'.repeat(50_000_000) })
    await tryNext('0 seconds')
    await sendDueDeliveries(database)
    expect(String((await deliveries())[0]?.['last_answer']).length).toBeLessThan(300)
  })

  it('goes to no address where a cloud tells a machine its keys, nor to this machine by another name', async () => {
    const { sendDelivery } = await import('../src/publishing/webhooks/sendDelivery.ts')
    const send = (address: string) => sendDelivery({ address, secret: null, messageId: 'msg_1', body: '{}' })
    for (const address of ['https://169.254.169.254/', 'https://[fe80::1]/', 'https://2852039166/']) {
      expect(await send(address), address).toMatchObject({
        isTaken: false,
        answer: expect.stringContaining('such'),
      })
    }
    expect(await send('https://nothing.invalid/')).toMatchObject({ isTaken: false })
    expect(await send(target.url.replace('127.0.0.1', 'localhost'))).toMatchObject({ isTaken: true })
  })
})

describe('the secret of a place', () => {
  it('is never told again, whoever asks and however', async () => {
    const secret = createWebhookSecret()
    const created = await createTarget({ address: target.url, newSecret: secret })
    expect(created.signed).toBe(true)
    const changed = await cms.rest('PATCH', `/webhook-targets/${created.id}`, {
      token: cms.owner,
      body: { name: 'Renamed', secret: 'whsec_other', signed: false },
    })
    const seen = [JSON.stringify(created), JSON.stringify(changed.body)]
    for (const query of ['', '?depth=3', '?select[secret]=true', '?showHiddenFields=true', '?draft=true']) {
      seen.push(
        JSON.stringify(
          (await cms.rest('GET', `/webhook-targets/${created.id}${query}`, { token: cms.owner })).body,
        ),
      )
      seen.push(
        JSON.stringify((await cms.rest('GET', `/webhook-targets${query}`, { token: cms.owner })).body),
      )
    }
    for (const answer of seen) expect(answer).not.toContain(secret.slice(6))
    const guess = `/webhook-targets?where[secret][like]=${secret.slice(0, 8)}`
    expect((await cms.rest('GET', guess, { token: cms.owner })).body.docs ?? []).toEqual([])
    expect(await cms.sql('SELECT secret, signed, name FROM webhook_targets')).toEqual([
      { secret, signed: true, name: 'Renamed' },
    ])
  })

  it('can be removed; one that is none is refused', async () => {
    const { id } = await createTarget({ address: target.url, newSecret: createWebhookSecret() })
    const save = (body: unknown) => cms.rest('PATCH', `/webhook-targets/${id}`, { token: cms.owner, body })
    expect((await save({ newSecret: 'hunter2' })).status).toBe(400)
    await save({ removeSecret: true })
    expect(await cms.sql('SELECT secret, signed FROM webhook_targets')).toEqual([
      { secret: null, signed: false },
    ])
  })
})

describe('places and what they were told', () => {
  it('are an owner’s alone', async () => {
    const { id } = await createTarget({ address: target.url })
    await release()
    for (const who of [{}, { token: cms.editor }]) {
      for (const collection of ['webhook-targets', 'webhook-deliveries']) {
        expect((await cms.rest('GET', `/${collection}`, who)).status, collection).toBe(403)
      }
      expect(
        (await cms.rest('PATCH', `/webhook-targets/${id}`, { ...who, body: { name: 'Mine' } })).status,
      ).toBe(403)
      expect(
        (await cms.rest('POST', '/webhook-targets', { ...who, body: { name: 'x', address: target.url } }))
          .status,
      ).toBe(403)
    }
    expect((await cms.rest('POST', '/webhook-deliveries', { token: cms.owner, body: {} })).status).toBe(403)
    const bad = await cms.rest('POST', '/webhook-targets', {
      token: cms.owner,
      body: { name: 'x', address: 'http://host.example/' },
    })
    expect(bad.status).toBe(400)
  })
})
