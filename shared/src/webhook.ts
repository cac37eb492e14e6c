import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

import { z } from 'zod'

/**
 * The signed webhook, as Standard Webhooks 1.0.0 has it (https://www.standardwebhooks.com): headers `webhook-id`,
 * `webhook-timestamp` (seconds) and `webhook-signature`; HMAC-SHA256 over `id.timestamp.body`, base64, prefix `v1,`.
 */

/** The path at which the site takes it. */
export const webhookPath = '/hooks/publish'

/** How far a timestamp may be from the receiver's clock, in seconds, both ways. */
export const webhookToleranceSeconds = 300

/** The body: a hint that publications wait. The truth is asked from the CMS. */
export const webhookMessageSchema = z.object({
  type: z.literal('content.published'),
  timestamp: z.iso.datetime(),
  data: z.object({
    publications: z.array(z.string()),
    /** How many others are being published at this moment: soon there will be another message. */
    underWay: z.number().int().nonnegative().optional(),
    /** What these publications are about (see `hintSchema`), so that it need not be asked. Whoever uses it parses it. */
    hint: z.unknown().optional(),
  }),
})
export type WebhookMessage = z.infer<typeof webhookMessageSchema>

/** The parts that are signed. `timestamp` in seconds since 1970. */
export type SignedParts = { id: string; timestamp: number; body: string }

/** A new secret: `whsec_` and 32 random bytes in base64. */
export function createWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

/** The key in a secret. @throws Error where it does not hold 24 to 64 bytes in base64 (the prefix `whsec_` may be missing). */
export function parseWebhookSecret(secret: string): Buffer {
  const encoded = secret.replace(/^whsec_/, '')
  const key = Buffer.from(encoded, 'base64')
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(encoded)
  if (!isBase64 || key.length < 24 || key.length > 64) {
    throw new Error('A webhook secret is "whsec_" followed by 24 to 64 random bytes in base64.')
  }
  return key
}

/** The value of `webhook-signature` for one message. */
export function createSignature({ secret, id, timestamp, body }: SignedParts & { secret: string }): string {
  const hmac = createHmac('sha256', parseWebhookSecret(secret))
  return `v1,${hmac.update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

/** The headers of one signed message. */
export function createWebhookHeaders(message: SignedParts & { secret: string }): Record<string, string> {
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': createSignature(message),
  }
}

/** Whether one of the space-separated signatures is ours. Compares in constant time. */
export function hasValidSignature({
  signatures,
  ...message
}: SignedParts & { secret: string; signatures: string }): boolean {
  const expected = Buffer.from(createSignature(message))
  return signatures.split(' ').some((signature) => isEqual(Buffer.from(signature), expected))
}

/** The key with which the site asks the CMS, as a bearer token. Made from the webhook secret, so that there is one secret to share. */
export function createSiteKey(secret: string): string {
  return createHmac('sha256', parseWebhookSecret(secret)).update('throughline site key').digest('hex')
}

/** Whether a bearer token is the site key. Compares in constant time. */
export function isSiteKey({ token, secret }: { token: string; secret: string }): boolean {
  return isEqual(Buffer.from(token), Buffer.from(createSiteKey(secret)))
}

function isEqual(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}
