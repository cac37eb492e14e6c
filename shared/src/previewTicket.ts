import { createHmac, timingSafeEqual } from 'node:crypto'

import { z } from 'zod'

import { previewPrefix, previewSubjectSchema } from './preview.ts'
import { parseWebhookSecret } from './webhook.ts'

/**
 * Tickets to drafts: part of an address, signed with a key made from the secret that the CMS and the site share, and good until a
 * moment. What else must hold (a session, a link that was not withdrawn) the CMS says at each look.
 */
const ticketSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('live'),
    subject: previewSubjectSchema,
    /** The person who looks, by id, and a fingerprint of the session in which they signed in. */
    user: z.string(),
    session: z.string(),
    /** Seconds since 1970. */
    until: z.number().int(),
  }),
  z.strictObject({
    type: z.literal('shared'),
    /** The link, by the code that the CMS knows it by. */
    link: z.string(),
    until: z.number().int(),
  }),
])
export type PreviewTicket = z.infer<typeof ticketSchema>

/** What a text says as a ticket: `forged` where it is none of ours. `now` in seconds since 1970. */
export type TicketVerdict = { type: 'good'; ticket: PreviewTicket } | { type: 'expired' } | { type: 'forged' }

type Keyed = { secret: string }

/** A ticket as it stands in an address. */
export function writeTicket({ ticket, secret }: Keyed & { ticket: PreviewTicket }): string {
  const body = Buffer.from(JSON.stringify(ticket)).toString('base64url')
  return `${body}.${sign({ text: `ticket ${body}`, secret })}`
}

export function readTicket({ text, secret, now }: Keyed & { text: string; now: number }): TicketVerdict {
  const [body = '', signature = '', ...rest] = text.split('.')
  if (rest.length > 0 || !isEqual(signature, sign({ text: `ticket ${body}`, secret })))
    return { type: 'forged' }
  // One that was signed before the form of tickets changed is as good as none.
  const { data: ticket } = ticketSchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()))
  if (ticket === undefined) return { type: 'forged' }
  return ticket.until > now ? { type: 'good', ticket } : { type: 'expired' }
}

/** The path at which a page shows drafts to the holder of a ticket. */
export function toPreviewPath({ ticket, text }: { ticket: PreviewTicket; text: string }): string {
  return ticket.type === 'live' ? `${previewPrefix}live/${text}` : `${previewPrefix}shared/${text}/`
}

/** The path of a file that is not public, good until a moment (seconds since 1970). `path` is what `toMediaPath` gives. */
export function toSignedFilePath({ path, until, secret }: Keyed & { path: string; until: number }): string {
  const signature = sign({ text: `file ${until} ${path}`, secret })
  return `${previewPrefix}files/${until}.${signature}${path.replace(/^\/media/, '')}`
}

/** The path of the file that a signed path names; null where the signature is none of ours or its time is over. */
export function readSignedFilePath({
  path,
  secret,
  now,
}: Keyed & { path: string; now: number }): string | null {
  const match = /^\/preview\/files\/(\d{1,12})\.([\w-]+)(\/[^/]+\/[^/]+)$/.exec(path)
  if (match === null) return null
  const [, until = '', signature = '', rest = ''] = match
  const file = `/media${rest}`
  const isOurs = isEqual(signature, sign({ text: `file ${until} ${file}`, secret }))
  return isOurs && Number(until) > now ? file : null
}

/** The end of the time slice after the one in which `now` is: it stays the same for a while, and so do addresses made with it. */
export function toSteadyEnd({ now, slice }: { now: number; slice: number }): number {
  return (Math.floor(now / slice) + 2) * slice
}

function sign({ text, secret }: Keyed & { text: string }): string {
  const key = createHmac('sha256', parseWebhookSecret(secret)).update('throughline preview').digest()
  return createHmac('sha256', key).update(text).digest('base64url')
}

function isEqual(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}
