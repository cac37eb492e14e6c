import { expect, test } from 'vitest'

import { parsePage } from '../parsePage.ts'
import { toTwin } from './toTwin.ts'

const address = 'https://site.example/case-studies/x/'

function toText(main: string): string {
  const page = parsePage(`<title>x</title><meta name="description" content="d"><main>${main}</main>`)
  if (page === null) throw new Error('There is no main part.')
  return toTwin({ page, address }).split('---\n\n')[1] ?? ''
}

test.each([
  ['<h1>Title</h1><p>One  two\n three</p>', '# Title\n\nOne two three\n'],
  ['<p><strong>a </strong>b <em>c</em></p>', '**a** b *c*\n'],
  ['<p>a<br>b</p>', 'a\\\nb\n'],
  ['<p>1. no list, *no* mark, &lt;b&gt;</p>', '1\\. no list, \\*no\\* mark, \\<b\\>\n'],
  [
    '<p><a href="/b/">here</a> <a href="#c">there</a></p>',
    '[here](https://site.example/b/) [there](https://site.example/case-studies/x/#c)\n',
  ],
  ['<p><a href="/a(b)/">x</a></p>', '[x](<https://site.example/a(b)/>)\n'],
  ['<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>', '- a\n- b\n  1. c\n'],
  ['<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b\n'],
  ['<dl><div><dt>With</dt><dd>A</dd><dd>B</dd></div></dl>', '- **With**: A, B\n'],
  ['<img src="/m.png" alt="A field"><img src="/o.png" alt="">', '![A field](https://site.example/m.png)\n'],
  ['<p><code>a`b</code></p>', '``a`b``\n'],
  [
    '<nav>gone</nav><form>gone</form><p hidden>gone</p><p>stays <span aria-hidden="true">gone</span></p>',
    'stays\n',
  ],
])('%s is %j', (html, markdown) => {
  expect(toText(html)).toBe(markdown)
})

test('what machines ask first comes first, and cannot break out of its line', () => {
  const html = '<meta property="og:title" content=\'A "b"&#10;c: d\'><main><h1>x</h1></main>'
  const page = parsePage(html)
  expect(page && toTwin({ page, address })).toBe(
    `---\ntitle: "A \\"b\\"\\nc: d"\nurl: "${address}"\n---\n\n# x\n`,
  )
})

test('a page without a main part has no twin', () => {
  expect(parsePage('<p>Nothing</p>')).toBeNull()
})
