import { expect, it } from 'vitest'

import { isPlainPath } from './isPlainPath.ts'

it.each([
  '/',
  '/admin',
  '/admin/collections/services/12?limit=10&where[title][like]=a//b/../c%2e',
  '/api/users/login',
  '/api/users/login/',
  '/api/media/file/A%20picture%20of%20caf%C3%A9%2C%2050%25.png',
  "/api/media/file/it's(1)!.png",
  '/_next/static/chunks/[root-of-the-server]__0a~1.js',
  '/_next/static/chunks/app/%28payload%29/%5B%5B...segments%5D%5D/page.js',
])('%s goes on', (target) => {
  expect(isPlainPath(target)).toBe(true)
})

it.each([
  ['an escaped letter', '/api/users/%6cogin'],
  ['an escaped capital', '/api/users/%4Cogin'],
  ['an escaped digit', '/api/%31'],
  ['an escaped hyphen', '/api/users/forgot%2dpassword'],
  ['an escaped dot', '/api/%2e/users/login'],
  ['an escaped slash', '/api/users%2flogin'],
  ['an escaped backslash', '/api/users%5Clogin'],
  ['an escaped line end', '/api/users/login%0a'],
  ['an escaped nothing', '/api/users/login%00'],
  ['a segment of one dot', '/api/./users/login'],
  ['a segment of two dots', '/api/x/../users/login'],
  ['two dots, half escaped', '/api/x/.%2E/users/login'],
  ['two slashes at the start', '//api/users/login'],
  ['two slashes within', '/api/users//login'],
  ['a backslash', '/api\\users\\login'],
  ['a host', 'http://localhost/api/users/login'],
  ['a fragment', '/api/users/login#x'],
  ['no slash', 'api/users/login'],
  ['the asterisk of OPTIONS', '*'],
  ['an escape of one digit', '/api/users/%6'],
  ['bytes that are no UTF-8', '/api/users/%ff'],
  ['a letter that needs an escape', '/api/users/lögin'],
  ['a space', '/api/users/ login'],
  ['nothing', ''],
])('%s does not', (_what, target) => {
  expect(isPlainPath(target)).toBe(false)
})
