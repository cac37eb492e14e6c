import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { fromLexical } from '../richText/fromLexical.ts'
import { toLexical } from '../richText/toLexical.ts'
import { toPlainText } from '../richText/toPlainText.ts'
import { toOutline } from './toOutline.ts'
import { readHtml } from './readHtml.ts'

const see = (html: string) => toOutline(readHtml(html).richText)

test('the main part of a page is read, without what frames it', () => {
  const page = `<!doctype html><title>Name</title><header><h1>Site</h1><nav><a href="/">Home</a></nav></header>
    <main><header><h1>My <em>title</em></h1><p>Standfirst.</p></header><style>p{}</style><script>go()</script>
    <p hidden>Secret.</p><p>Words.</p><form><label>Name</label><input></form></main><footer>Foot.</footer>`
  const { title, richText, notes } = readHtml(page)
  expect(title).toBe('My title')
  expect(toOutline(richText)).toEqual(['Standfirst.', 'Words.'])
  expect(notes).toEqual(['A form was left out.'])
})

test.each<[string, string, string | null]>([
  ['its first heading 1', '<title>A</title><p>x</p><h1>B</h1><h1>C</h1>', 'B'],
  ['its name in the browser where there is no heading 1', '<title>A</title><h2>B</h2>', 'A'],
  ['none', '<p>x', null],
  ['a heading 1 in the page header where the page has no main part', '<header><h1>B</h1></header><p>x', 'B'],
])('the title of a page is %s', (_name, html, title) => {
  expect(readHtml(html).title).toBe(title)
})

describe('what a page shows is read', () => {
  test.each<[string, string, string[]]>([
    [
      'headings in order, whatever their levels',
      '<h1>T</h1><h3>A</h3><h6>B</h6><h4>C</h4><h2>D</h2>',
      ['## A', '### B', '### C', '## D'],
    ],
    ['text outside of any paragraph', 'One<p>two</p>three<div>four</div>', ['One', 'two', 'three', 'four']],
    ['two line breaks part paragraphs, one does not', '<p>a<br>b<br><br>c</p>', ['a / b', 'c']],
    [
      'nested lists, also where they stand beside their item',
      '<ul><li>a<ol><li>b</ol><li>c<ul><li>d</ul></ul><ul><li>e</li><ul><li>f</ul></ul>',
      ['- a', '  1. b', '- c', '  - d', '- e', '  - f'],
    ],
    ['paragraphs in an item', '<ul><li><p>a</p><p>b</p></ul>', ['- a b']],
    [
      'a quotation with a footer',
      '<blockquote><p>a</p><p>b</p><footer>— <cite>Ann</cite>, Keeper</footer></blockquote>',
      ['> a ¶ b — Ann, Keeper'],
    ],
    [
      'a quotation with a cite',
      '<blockquote><p>a <cite>Book</cite> c</p><cite>Ann</cite></blockquote>',
      ['> a Book c — Ann'],
    ],
    [
      'a quotation in a figure',
      '<figure><blockquote>a</blockquote><figcaption>Ann</figcaption></figure>',
      ['> a — Ann'],
    ],
    ['a quotation with its person below it', '<blockquote>a</blockquote><p>— Ann</p>', ['> a — Ann']],
    ['a list in a quotation', '<blockquote>a<ul><li>b<li>c</ul></blockquote>', ['> a ¶ • b ¶ • c']],
    ['a caption', '<figure><img alt=""><figcaption>Caption.</figcaption></figure>', ['Caption.']],
    [
      'a table by rows',
      '<table><caption>T</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
      ['T', 'A · B', '1 · 2'],
    ],
    [
      'a table that arranges a page',
      '<table><tr><td><h2>A</h2><p>b</p></td><td><ul><li>c</ul></td></tr></table>',
      ['## A', 'b', '- c'],
    ],
    ['terms and what they mean', '<dl><dt>A</dt><dd>b</dd></dl>', ['A', 'b']],
    ['lines that stand as written', '<pre>a\n  b</pre>', ['a /   b']],
    ['a short quotation', '<p>She said <q>yes</q>.', ['She said “yes”.']],
    ['a page wrapped in a form', '<form><h2>A</h2><p>b</p></form>', ['## A', 'b']],
    ['details that unfold', '<details><summary>A</summary>b</details>', ['A', 'b']],
    ['a rule', '<p>a<hr>b', ['a', '---', 'b']],
  ])('%s', (_name, html, seen) => {
    expect(see(html)).toEqual(seen)
  })
})

test('words keep their marks, and the names of tags that nobody knows do no harm', () => {
  const { richText } = readHtml(
    '<p><strong>a</strong><b style="font-weight:normal">b</b><i>c<u>d</u></i><code>e</code>H<sub>2</sub><x-y>f</x-y></p>',
  )
  const [paragraph] = richText
  expect(paragraph?.type === 'paragraph' && paragraph.children).toMatchObject([
    { text: 'a', marks: ['bold'] },
    { text: 'b', marks: [] },
    { text: 'c', marks: ['italic'] },
    { text: 'd', marks: ['italic', 'underline'] },
    { text: 'e', marks: ['code'] },
    { text: 'H', marks: [] },
    { text: '2', marks: ['subscript'] },
    { text: 'f', marks: [] },
  ])
})

describe('links', () => {
  const readLinks = (html: string) => {
    const { richText, notes } = readHtml(html)
    const links = richText.flatMap((block) =>
      block.type === 'paragraph'
        ? block.children.flatMap((inline) => (inline.type === 'link' ? [inline.target] : []))
        : [],
    )
    return { links, notes, words: toPlainText(richText) }
  }
  test.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['mailto:ann@example.org', 'mailto:ann@example.org'],
    ['tel:+441174960000', 'tel:+441174960000'],
    ['//example.org/x', 'https://example.org/x'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
  ])('%s is kept', (href, address) => {
    expect(readLinks(`<p><a href="${href}">go</a></p>`)).toEqual({
      links: [{ type: 'address', address }],
      notes: [],
      words: 'go',
    })
  })

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'a.html',
    '/a/',
    '#a',
    '',
  ])('%j loses its link, not its words, and the person is told', (href) => {
    const { links, notes, words } = readLinks(`<p><a href="${href}">go</a></p>`)
    expect(links).toEqual([])
    expect(words).toBe('go')
    expect(notes).toEqual([expect.stringContaining('The link “go” became plain words')])
  })

  test('a relative address is kept where the page says where it stood', () => {
    const page = '<link rel="canonical" href="https://example.org/a/b.html"><p><a href="c.html">go</a></p>'
    expect(readLinks(page).links).toEqual([{ type: 'address', address: 'https://example.org/a/c.html' }])
  })
})

test('the person is told of pictures, tables and embedded pages', () => {
  const { notes } = readHtml(
    '<img alt="A cat"><img><table><tr><td>a</table><iframe src="https://example.org"></iframe>',
  )
  expect(notes).toEqual([
    '2 pictures were left out (“A cat”). Add them in the editor.',
    'A table became one paragraph for each of its rows.',
    'A video, sound or embedded page was left out.',
  ])
})

test('whatever the page, no word is lost and the editor can store it', () => {
  const tags = [
    'p',
    'div',
    'ul',
    'li',
    'ol',
    'blockquote',
    'h2',
    'h4',
    'strong',
    'em',
    'a href="https://example.org"',
  ]
  const others = [
    'footer',
    'cite',
    'figure',
    'figcaption',
    'table',
    'tr',
    'td',
    'pre',
    'br',
    'section',
    'dt',
    'span',
    'q',
  ]
  const open = fc.constantFrom(...[...tags, ...others].map((tag) => `<${tag}>`))
  const close = fc.constantFrom(...[...tags, ...others].map((tag) => `</${tag.split(' ')[0] ?? ''}>`))
  const words = fc.constantFrom('one ', ' two', '— three', 'four\n five', 'six')
  const letters = (text: string) => [...text.replace(/[^a-z]/g, '')].sort().join('')
  fc.assert(
    fc.property(fc.array(fc.oneof(open, close, words), { maxLength: 25 }), (parts) => {
      const { richText } = readHtml(`<main>${parts.join('')}</main>`)
      const written = parts.filter((part) => !part.startsWith('<')).join('')
      expect(letters(toPlainText(richText))).toBe(letters(written))
      expect(fromLexical(toLexical(richText))).toEqual({ richText, problems: [] })
    }),
    {
      numRuns: 2000,
      examples: [
        [['<table>', '<td>', 'one ', '<td>', 'one ']],
        [['<ul>', '<blockquote>', 'one ', '<p>', '— three']],
      ],
    },
  )
})
