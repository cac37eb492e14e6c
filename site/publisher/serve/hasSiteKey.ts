import type { IncomingMessage } from 'node:http'

import { isSiteKey } from '@throughline/shared'

/** Whether a request brings the key that the CMS and the site share, as a bearer token. */
export function hasSiteKey({ request, secret }: { request: IncomingMessage; secret: string }): boolean {
  const token = request.headers.authorization?.replace(/^Bearer /i, '') ?? ''
  return isSiteKey({ token, secret })
}

/** What a request without the key gets. */
export const keyNeeded = {
  status: 401,
  body: { message: 'The site key is needed.' },
  more: ['www-authenticate', 'Bearer'],
}
