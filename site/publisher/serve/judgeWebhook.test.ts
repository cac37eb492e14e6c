import { createSignature, hasValidSignature, webhookToleranceSeconds } from '@throughline/shared'
import { describe, expect, it } from 'vitest'

import { judgeWebhook } from './judgeWebhook.ts'
import { ReplayMemory } from './ReplayMemory.ts'

// The vector that the public test suite of Standard Webhooks uses.
const vector = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1614265330,
  body: '{"test": 2432232314}',
}
const vectorSignature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='

const { secret, id, timestamp } = vector
const body = JSON.stringify({
  type: 'content.published',
  timestamp: '2026-11-22T12:00:00.000Z',
  data: { publications: ['1'] },
})

function judge({
  text = body,
  now = timestamp,
  replays = new ReplayMemory(),
  headers = {},
}: {
  text?: string
  now?: number
  replays?: ReplayMemory
  headers?: Record<string, string | undefined>
}) {
  const signed = {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': createSignature({ secret, id, timestamp, body: text }),
  }
  return judgeWebhook({ headers: { ...signed, ...headers }, body: text, secret, replays, now })
}

describe('a webhook', () => {
  it('is signed as the public vector of Standard Webhooks has it', () => {
    expect(createSignature(vector)).toBe(vectorSignature)
    expect(hasValidSignature({ ...vector, signatures: `v1,bm9wZQ== ${vectorSignature} v1a,x` })).toBe(true)
    expect(hasValidSignature({ ...vector, body: '{"test": 2432232315}', signatures: vectorSignature })).toBe(
      false,
    )
  })

  it('of which the signature passes, but which is no message of ours, is refused', () => {
    expect(judge({ text: vector.body, headers: { 'webhook-signature': vectorSignature } }).status).toBe(400)
  })

  it('is news once, and a repeat of its id is accepted without work', () => {
    const replays = new ReplayMemory()
    expect(judge({ replays })).toMatchObject({ status: 202, news: { publications: ['1'] } })
    expect(judge({ replays })).toMatchObject({ status: 200, news: null })
  })

  it.each([-webhookToleranceSeconds, 0, webhookToleranceSeconds])('passes %i s off the clock', (offset) => {
    expect(judge({ now: timestamp + offset }).status).toBe(202)
  })

  it.each([-webhookToleranceSeconds - 1, webhookToleranceSeconds + 1])(
    'is refused %i s off the clock',
    (offset) => {
      expect(judge({ now: timestamp + offset })).toMatchObject({ status: 401, news: null })
    },
  )

  it.each([
    ['no id', { 'webhook-id': undefined }, 400],
    ['no timestamp', { 'webhook-timestamp': undefined }, 400],
    ['no signature', { 'webhook-signature': undefined }, 400],
    ['a timestamp in words', { 'webhook-timestamp': 'noon' }, 400],
    ['another id', { 'webhook-id': 'msg_other' }, 401],
    ['another timestamp', { 'webhook-timestamp': String(timestamp + 1) }, 401],
    ['an empty signature', { 'webhook-signature': '' }, 401],
    ['a signature of another version', { 'webhook-signature': 'v2,AAAA' }, 401],
  ])('with %s is refused', (_, headers, status) => {
    expect(judge({ headers })).toMatchObject({ status, news: null })
  })

  it.each(['', 'not json', '{}', 'null', '{"type":"content.published"}'])(
    'with the body %j is refused',
    (text) => {
      expect(judge({ text })).toMatchObject({ status: 400, news: null })
    },
  )

  it('that was refused leaves its id free', () => {
    const replays = new ReplayMemory()
    judge({ replays, headers: { 'webhook-signature': 'v1,AAAA' } })
    expect(judge({ replays }).status).toBe(202)
  })
})

it('the memory for repeats stays bounded', () => {
  const replays = new ReplayMemory({ limit: 3 })
  const isRepeat = (name: string, now: number) => replays.isRepeat({ id: name, now, until: now + 10 })
  expect(['a', 'b', 'c', 'd'].map((name) => isRepeat(name, 0))).toEqual([false, false, false, false])
  expect(isRepeat('d', 1)).toBe(true)
  expect(isRepeat('a', 1)).toBe(false)
  expect(isRepeat('d', 20)).toBe(false)
})
