import { expect, test } from 'vitest'

import { toSearchedHtml } from './toSearchedHtml.ts'

test('facts are searched after the text, as a sentence without their labels', () => {
  const facts =
    '<dl class="facts"><div><dt>With</dt><dd><a href="/x/">A &amp; B</a></dd><dd>C</dd></div><div><dt>When</dt><dd>2020</dd></div></dl>'
  expect(toSearchedHtml(`<main><h1>T</h1>${facts}<p>Text.</p></main>`)).toBe(
    '<main><h1>T</h1><p>Text.</p><p><a href="/x/">A &amp; B</a>, C, 2020.</p></main>',
  )
})

test('headings and captions are searched after the text, and do not stand in the middle of an excerpt', () => {
  const picture = '<figure class="picture"><img alt="A gate"><figcaption>The gate at $1</figcaption></figure>'
  expect(
    toSearchedHtml(
      `<main><h1>T</h1><p>One.</p><h2 id="how">How <em>it</em> began</h2><p>Two.</p>${picture}<h3>At the start</h3><p>Three.</p></main>`,
    ),
  ).toBe(
    '<main><h1>T</h1><p>One.</p><p>Two.</p><figure class="picture"><img alt="A gate"></figure><p>Three.</p>' +
      '<h2 id="how">How <em>it</em> began</h2><h3>At the start</h3><p>The gate at $1</p></main>',
  )
})

test.each([
  ['a question', '<h3>Who opens it?</h3>'],
  ['the title of another page', '<h3 class="entry-title"><a href="/y/">Another</a></h3>'],
  ['who said something', '<figure class="voice"><figcaption><p>Ada</p></figcaption></figure>'],
])('%s stays where it is', (_, element) => {
  expect(toSearchedHtml(`<main>${element}<p>Text.</p></main>`)).toBe(`<main>${element}<p>Text.</p></main>`)
})
