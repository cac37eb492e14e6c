import { isSiteKey } from '@throughline/shared'
import type { PayloadRequest } from 'payload'

import { env } from '../env.ts'

/** Whether the request comes from the site, with its key as a bearer token. */
export function hasSiteKey(req: Pick<PayloadRequest, 'headers'>): boolean {
  const [scheme, token] = (req.headers.get('authorization') ?? '').split(' ')
  return scheme === 'Bearer' && token !== undefined && isSiteKey({ token, secret: env.webhookSecret })
}
