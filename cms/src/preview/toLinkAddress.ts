import { toPreviewPath, writeTicket, type PreviewTicket } from '@throughline/shared'

import { env } from '../env.ts'

/** The address of a shared draft, which is made when it is read: no row holds it. Null where it shows nothing any more. */
export function toLinkAddress({
  code,
  expiresAt,
  withdrawn,
}: {
  code?: unknown
  expiresAt?: unknown
  withdrawn?: unknown
}): string | null {
  const end = new Date(String(expiresAt)).getTime()
  if (typeof code !== 'string' || withdrawn === true || !(end > Date.now())) return null
  const ticket: PreviewTicket = { type: 'shared', link: code, until: Math.floor(end / 1000) }
  return env.siteUrl + toPreviewPath({ ticket, text: writeTicket({ ticket, secret: env.webhookSecret }) })
}
