import { expect, it } from 'vitest'

import { toPageText } from './toPageText.ts'

it('the text of a page is what a visitor reads, one block a line', () => {
  const html = `<!doctype html><html><head><title>Gates &amp; edges</title><style>p{}</style></head><body>
    <nav><ul><li><a href="/a/">One</a></li><li>Two</li></ul></nav>
    <p>It was <em>raining</em>,<br>and <b>cold</b>&#8230;</p><script>alert(1)</script>
    <img src="/x" alt="A gate"> <!-- nobody --> </body></html>`
  expect(toPageText(html)).toBe('Gates & edges\nOne\nTwo\nIt was raining,\nand cold…\n[A gate]')
})

it('what looks like a tag in the words stays words', () => {
  expect(toPageText('<p>a &lt;b&gt; &amp;lt; c</p>')).toBe('a <b> &lt; c')
})
