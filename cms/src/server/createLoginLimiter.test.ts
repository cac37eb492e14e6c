import { expect, it } from 'vitest'

import { clientAddress } from './clientAddress.ts'
import { createLoginLimiter } from './createLoginLimiter.ts'

const login = { method: 'POST', url: '/api/users/login', address: '192.0.2.1' }

it('ten attempts a minute go on, the eleventh waits until the first is a minute old', () => {
  const limiter = createLoginLimiter()
  for (let attempt = 0; attempt < 10; attempt += 1) {
    expect(limiter.check({ ...login, now: attempt * 1000 })).toBe(0)
  }
  expect(limiter.check({ ...login, now: 20_000 })).toBe(40)
  expect(limiter.check({ ...login, now: 60_001 })).toBe(0)
})

it('one address does not hold up another, nor signing in the reading', () => {
  const limiter = createLoginLimiter()
  for (let attempt = 0; attempt < 11; attempt += 1) limiter.check({ ...login, now: 0 })
  expect(limiter.check({ ...login, now: 0 })).toBeGreaterThan(0)
  expect(limiter.check({ ...login, address: '192.0.2.2', now: 0 })).toBe(0)
  expect(limiter.check({ ...login, url: '/api/services', now: 0 })).toBe(0)
  expect(limiter.check({ ...login, method: 'GET', now: 0 })).toBe(0)
})

it('an address is taken from the connection, and from a proxy only where one is trusted', () => {
  const req = {
    headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' },
    socket: { remoteAddress: '192.0.2.1' },
  } as unknown as Parameters<typeof clientAddress>[0]['req']
  expect(clientAddress({ req, trustsProxy: false })).toBe('192.0.2.1')
  expect(clientAddress({ req, trustsProxy: true })).toBe('198.51.100.7')
})
