import { expect, test } from 'vitest'

import { listOwnFonts, putScriptsLast } from './loading.ts'

test.each([
  ['plain &lt;em>', []],
  ['an <em>other</em>, <em>again</em>', ['/italic.woff2']],
  ['<strong>a <em>b</em></strong>', ['/italic.woff2', '/bold.woff2']],
])('a page names the fonts that its own words need, and no other: %s', (html, fonts) => {
  expect(listOwnFonts(html, { em: '/italic.woff2', strong: '/bold.woff2' })).toEqual(fonts)
})

test('scripts of a page come after all that is seen', () => {
  const html = '<script type="application/json">{}</script><script type="module" src="/a.js"></script>'
  expect(putScriptsLast(html)).toBe(
    html.replace('type="module" src', 'type="module" fetchpriority="low" src'),
  )
})
