import { describe, expect, it } from 'vitest'

import {
  readSignedFilePath,
  readTicket,
  toPreviewPath,
  toSignedFilePath,
  toSteadyEnd,
  writeTicket,
  type PreviewTicket,
} from './previewTicket.ts'
import { createWebhookSecret } from './webhook.ts'

const secret = createWebhookSecret()
const now = 1_800_000_000
const live: PreviewTicket = {
  type: 'live',
  subject: { type: 'document', collection: 'case-studies', id: '12' },
  user: '3',
  session: 'abc',
  until: now + 60,
}
const shared: PreviewTicket = { type: 'shared', link: 'f00', until: now + 60 }

describe('a ticket', () => {
  it.each([live, shared])('of type $type is read as it was written', (ticket) => {
    const text = writeTicket({ ticket, secret })
    expect(readTicket({ text, secret, now })).toEqual({ type: 'good', ticket })
    expect(toPreviewPath({ ticket, text })).toMatch(/^\/preview\/(live|shared)\/[\w.-]+\/?$/)
  })

  it('is over at its moment', () => {
    const text = writeTicket({ ticket: shared, secret })
    expect(readTicket({ text, secret, now: now + 60 })).toEqual({ type: 'expired' })
  })

  it('that anything was changed in is none', () => {
    const text = writeTicket({ ticket: shared, secret })
    const [body = '', signature = ''] = text.split('.')
    const longer = Buffer.from(JSON.stringify({ ...shared, until: now + 1e9 })).toString('base64url')
    const forgeries = [
      ...Array.from(
        { length: text.length },
        (_, at) => `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`,
      ),
      ...['', '.', body, `${body}.`, `.${signature}`, `${text}.x`, `${longer}.${signature}`],
    ].filter((forgery) => forgery !== text)
    for (const forgery of forgeries) {
      expect(readTicket({ text: forgery, secret, now }), forgery).toEqual({ type: 'forged' })
    }
    expect(readTicket({ text, secret: createWebhookSecret(), now })).toEqual({ type: 'forged' })
  })
})

describe('a signed file', () => {
  const path = '/media/0123456789abcdef/a%20picture.png'

  it('names the file that it was signed for, until its time is over', () => {
    const signed = toSignedFilePath({ path, until: now + 60, secret })
    expect(readSignedFilePath({ path: signed, secret, now })).toBe(path)
    expect(readSignedFilePath({ path: signed, secret, now: now + 60 })).toBeNull()
  })

  it('leads to no other file, and not beyond its time', () => {
    const signed = toSignedFilePath({ path, until: now + 60, secret })
    for (const forgery of [
      signed.replace('picture', 'drawing'),
      signed.replace(String(now + 60), String(now + 6000)),
      `${signed}/more`,
      path,
    ]) {
      expect(readSignedFilePath({ path: forgery, secret, now }), forgery).toBeNull()
    }
  })
})

it('a steady end stays the same for a while and is never nearer than one slice', () => {
  const slice = 3600
  const ends = Array.from({ length: 100 }, (_, step) => ({
    at: now + step * 60,
    end: toSteadyEnd({ now: now + step * 60, slice }),
  }))
  expect(new Set(ends.map(({ end }) => end)).size).toBeLessThanOrEqual(3)
  for (const { at, end } of ends) {
    expect(end - at).toBeGreaterThan(slice)
    expect(end - at).toBeLessThanOrEqual(2 * slice)
  }
})
