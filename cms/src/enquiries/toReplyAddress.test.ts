import { expect, it } from 'vitest'

import { toReplyAddress } from './toReplyAddress.ts'

const enquiry = { name: 'Ada & Co', email: 'ada+walks@example.org', message: 'One.\n\nTwo & three?' }

it('an answer goes to the visitor, with what was written quoted', () => {
  const url = new URL(toReplyAddress(enquiry))
  expect([url.protocol, decodeURIComponent(url.pathname)]).toEqual(['mailto:', 'ada+walks@example.org'])
  expect(url.searchParams.get('body')).toBe('\r\n\r\nAda & Co wrote:\r\n> One.\r\n> \r\n> Two & three?\r\n')
})

it('nothing that a visitor wrote adds a head or another person to the answer', () => {
  const url = new URL(
    toReplyAddress({ ...enquiry, email: 'ada?bcc=eve@example.org', message: '&bcc=eve@example.org#' }),
  )
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
  expect(decodeURIComponent(url.pathname)).toBe('ada?bcc=eve@example.org')
})

it('a long message makes no address that is too long for mail programs', () => {
  expect(toReplyAddress({ ...enquiry, message: 'word '.repeat(4000) }).length).toBeLessThan(3000)
})
