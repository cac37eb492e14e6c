import { expect, test } from 'vitest'

import { addLoadingHints } from './addLoadingHints.ts'

const hint = (html: string) => addLoadingHints(Buffer.from(html)).toString()
const link = (font: string, more = '') =>
  `<link rel="preload" href="/${font}.woff2" as="font" crossorigin${more}>`
const head = [
  link('text'),
  link('italic', ' data-words="em"'),
  link('bold', ' data-words="strong"'),
  '<title>ö</title>',
].join('')

test.each([
  ['plain &lt;em>', ['text']],
  ['an <em>other</em>, <em>again</em>', ['text', 'italic']],
  ['<strong>a <em>b</em></strong> “ü”', ['text', 'italic', 'bold']],
])('a page names the fonts that its own words need, and no other: %s', (words, fonts) => {
  expect(hint(`${head}<p>${words}</p>`)).toBe(
    `${fonts.map((font) => link(font)).join('')}<title>ö</title><p>${words}</p>`,
  )
})

test('scripts of a page come after all that is seen', () => {
  const html = '<script type="application/json">{}</script><script type="module" src="/a.js"></script>'
  expect(hint(html)).toBe(html.replace('type="module" src', 'type="module" fetchpriority="low" src'))
})
