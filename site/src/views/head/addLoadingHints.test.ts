import { expect, test } from 'vitest'

import { addLoadingHints } from './addLoadingHints.ts'

const fonts = { em: '/italic.woff2', strong: '/bold.woff2' }
const toPage = (words: string) => `<head><title>A title</title></head><body>${words}</body>`
const toPreload = (href: string) =>
  `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`

test('a page names the fonts that its own words need, and no other', () => {
  const show = (words: string) => addLoadingHints({ html: toPage(words), fonts })
  expect(show('plain &lt;em>')).toBe(toPage('plain &lt;em>'))
  expect(show('an <em>other</em>, <em>again</em>')).toContain(`${toPreload('/italic.woff2')}<title>A title`)
  expect(show('<strong>a <em>b</em></strong>')).toContain(
    `<head>${toPreload('/italic.woff2')}${toPreload('/bold.woff2')}<title>`,
  )
})

test('what a title says is not taken for a pattern of the replacement', () => {
  const html = toPage('<em>$&</em>').replace('A title', () => '$1 and $&')
  expect(addLoadingHints({ html, fonts })).toContain('<title>$1 and $&</title>')
})

test('scripts of a page come after all that is seen', () => {
  const html = toPage(
    '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>',
  )
  expect(addLoadingHints({ html, fonts })).toBe(
    html.replace('type="module" src', 'type="module" fetchpriority="low" src'),
  )
})
