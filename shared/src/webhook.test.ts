import { describe, expect, it } from 'vitest'

import {
  createSignature,
  createSiteKey,
  createWebhookHeaders,
  createWebhookSecret,
  hasValidSignature,
  isSiteKey,
  parseWebhookSecret,
} from './webhook.ts'

const secret = createWebhookSecret()
const message = { id: 'msg_1', timestamp: 1_800_000_000, body: '{"type":"content.published"}' }

describe('a signature', () => {
  it('is valid for the message it was made for, also among others', () => {
    const signatures = `v1,bm90IG91cnM= ${createSignature({ ...message, secret })}`
    expect(hasValidSignature({ ...message, secret, signatures })).toBe(true)
  })

  it.each([
    ['another id', { id: 'msg_2' }],
    ['another time', { timestamp: 1_800_000_001 }],
    ['another body', { body: '{}' }],
    ['another secret', { secret: createWebhookSecret() }],
    ['no signature', { signatures: '' }],
    ['another version', { signatures: createSignature({ ...message, secret }).replace('v1,', 'v2,') }],
  ])('is not valid with %s', (_, change) => {
    const signatures = createSignature({ ...message, secret })
    expect(hasValidSignature({ ...message, secret, signatures, ...change })).toBe(false)
  })

  it('goes with the id and the time in the headers', () => {
    expect(createWebhookHeaders({ ...message, secret })).toEqual({
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1800000000',
      'webhook-signature': createSignature({ ...message, secret }),
    })
  })
})

describe('a secret', () => {
  it('is whsec_ and 32 bytes when we make it', () => {
    expect(secret).toMatch(/^whsec_/)
    expect(parseWebhookSecret(secret)).toHaveLength(32)
  })

  it.each(['', 'whsec_', 'whsec_short', 'whsec_!!!not-base64!!!not-base64!!!'])(
    '“%s” is refused',
    (wrong) => {
      expect(() => parseWebhookSecret(wrong)).toThrow('whsec_')
    },
  )

  it('gives the site a key that is neither the secret nor another’s key', () => {
    const token = createSiteKey(secret)
    expect(isSiteKey({ token, secret })).toBe(true)
    expect(isSiteKey({ token: createSiteKey(createWebhookSecret()), secret })).toBe(false)
    expect(isSiteKey({ token: secret, secret })).toBe(false)
  })
})
