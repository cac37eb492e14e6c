import { clientAddress } from '@throughline/shared'
import { expect, it } from 'vitest'

import { createLoginLimiter } from './createLoginLimiter.ts'
import { isPlainPath } from './isPlainPath.ts'

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

it.each([
  '/api/users/login?x=1',
  '/api/users/login/',
  '/api/users/login#x',
  '/api/users/LOGIN',
  '/API/Users/login',
  '/api/users/%6cogin',
  '/api/./users/login',
  '/api/x/../users/login',
  '/api/x/%2e%2e/users/login',
  '/api/users%2flogin',
  '//api/users/login',
  '/api//users///login',
  '/api\\users\\login',
  'http://cms.example/api/users/login',
  '/api/users/login%00',
  '/api/users/login;x',
  '/api/users/forgot%2Dpassword',
  '/api/users/first-register',
  '/api/users/reset-password',
  '/api/users/unlock',
])('%s is refused or counts as signing in, whatever the method', (url) => {
  if (!isPlainPath(url)) return
  const limiter = createLoginLimiter()
  const waits = ['POST', 'PUT', 'PATCH', 'DELETE', 'post', ...Array<string>(6).fill('POST')].map((method) =>
    limiter.check({ ...login, method, url, now: 0 }),
  )
  expect(waits).toEqual([...Array<number>(10).fill(0), 60])
})

it.each([
  '/api/users',
  '/api/users/logins',
  '/api/users/refresh-token',
  '/admin/login',
  '/api/pages?a=/api/users/login',
])('%s does not', (url) => {
  const limiter = createLoginLimiter()
  for (let attempt = 0; attempt < 11; attempt += 1) expect(limiter.check({ ...login, url, now: 0 })).toBe(0)
})

it('an address is taken from the connection, and from a proxy only where one is trusted', () => {
  const req = {
    headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' },
    socket: { remoteAddress: '192.0.2.1' },
  } as unknown as Parameters<typeof clientAddress>[0]['req']
  expect(clientAddress({ req, trustsProxy: false })).toBe('192.0.2.1')
  expect(clientAddress({ req, trustsProxy: true })).toBe('198.51.100.7')
})
