import { expect, test } from 'vitest'

import { toSearchedHtml } from './toSearchedHtml.ts'

test('facts are searched after the text, as a sentence without their labels', () => {
  const facts =
    '<dl class="facts"><div><dt>With</dt><dd><a href="/x/">A &amp; B</a></dd><dd>C</dd></div><div><dt>When</dt><dd>2020</dd></div></dl>'
  expect(toSearchedHtml(`<main><h1>T</h1>${facts}<p>Text.</p></main>`)).toBe(
    '<main><h1>T</h1><p>Text.</p><p><a href="/x/">A &amp; B</a>, C, 2020.</p></main>',
  )
})

test('a page without facts stays as it is', () => {
  expect(toSearchedHtml('<main><p>Text.</p></main>')).toBe('<main><p>Text.</p></main>')
})
