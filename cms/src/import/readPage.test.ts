import { readFileSync } from 'node:fs'

import { richTextSchema } from '@throughline/shared'
import { describe, expect, test } from 'vitest'

import { fromLexical } from '../richText/fromLexical.ts'
import { toWords } from '../richText/inlines.ts'
import { toLexical } from '../richText/toLexical.ts'
import { toPlainText } from '../richText/toPlainText.ts'
import { largestPage, readPage } from './readPage.ts'

const toBytes = (text: string) => new TextEncoder().encode(text)
const read = (filename: string, text: string) => readPage({ filename, bytes: toBytes(text) })

describe('a page in plain text, one paragraph a line', () => {
  const written = readFileSync(new URL('./fixtures/shared-noticing.txt', import.meta.url), 'utf8')
  const { title, summary, richText, notes } = read('shared-noticing.txt', written)

  test('keeps every word', () => {
    const toSame = (text: string) => text.replace(/^- /gm, '').trim()
    expect(toSame(toPlainText(richText))).toBe(toSame(written))
    expect(notes).toEqual([])
  })

  test('begins with a sentence, so its title is the name of the file', () => {
    expect(title).toBe('Shared noticing')
    expect(summary).toBe(
      'Noticing is easy to praise and hard to make time for. In most teams it is the thing that waits until the week is over, and the week is never over. A noticing circle keeps a little of that time safe.',
    )
  })

  test('has its section titles as headings', () => {
    const headings = richText.flatMap((block) =>
      block.type === 'heading' ? [[block.level, toWords(block.children)]] : [],
    )
    expect(headings).toEqual([
      [2, 'What a noticing circle is'],
      [2, 'Who comes to it'],
      [2, 'How I host a circle'],
      [2, 'What this looks like in practice'],
      [2, 'Where the circles come from'],
      [2, 'Keeping in touch'],
    ])
  })

  test('has its three pieces of work as one list, after the line that announces them', () => {
    const lists = richText.flatMap((block) => (block.type === 'list' ? [block.items.length] : []))
    expect(lists).toEqual([3])
    const announced = richText[richText.findIndex(({ type }) => type === 'list') - 1]
    expect(announced).toMatchObject({ type: 'paragraph', children: [{ text: 'Recent circles include:' }] })
  })

  test('has its quotation, with the person named', () => {
    const [quote, ...others] = richText.filter((block) => block.type === 'quote')
    expect(others).toEqual([])
    expect(quote?.paragraphs.map(toWords)).toEqual([expect.stringMatching(/^“We would have.*about it\.”$/)])
    expect(toWords(quote?.attribution ?? [])).toBe('Oluwaseun Ferris, Keeper, MUSEUM OF LOCKS')
  })

  test('can be stored by the editor as it is', () => {
    expect(richTextSchema.parse(richText)).toEqual(richText)
    expect(fromLexical(toLexical(richText))).toEqual({ richText, problems: [] })
  })
})

describe('what cannot be a page is refused in one sentence', () => {
  test.each<[string, string, Uint8Array, RegExp]>([
    ['an empty file', 'a.txt', new Uint8Array(), /a\.txt is empty/],
    ['only spaces', 'a.md', toBytes(' \r\n\t\n'), /a\.md is empty/],
    ['a file of 5 MB and one byte', 'a.txt', new Uint8Array(largestPage + 1).fill(97), /larger than 5 MB/],
    [
      'a picture under a text name',
      'a.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      /not a text file/,
    ],
    ['a word-processor file', 'a.docx', toBytes('words'), /not a kind of file/],
    ['a file without an ending', 'README', toBytes('words'), /not a kind of file/],
    ['a name that JavaScript knows', 'a.constructor', toBytes('words'), /not a kind of file/],
    ['a page of scripts', 'a.html', toBytes('<script>go()</script>'), /no words/],
    ['a page nested without end', 'a.html', toBytes('<div>'.repeat(200_000)), /nested too deeply|no words/],
  ])('%s', (_name, filename, bytes, message) => {
    expect(() => readPage({ filename, bytes })).toThrow(message)
    expect(() => readPage({ filename, bytes })).toThrow(expect.objectContaining({ name: 'ImportError' }))
  })
})

describe('text is read in the encoding that it is written in', () => {
  const words = 'Crème brûlée for “all” – at 5 €.'
  const utf16 = Buffer.from(`\ufeff${words}`, 'utf16le')
  test.each<[string, Uint8Array]>([
    ['UTF-8', toBytes(words)],
    ['UTF-8 with a mark', toBytes(`\ufeff${words}`)],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
    ['windows-1252', Buffer.from('Cr\xe8me br\xfbl\xe9e for \x93all\x94 \x96 at 5 \x80.', 'latin1')],
  ])('%s', (_name, bytes) => {
    expect(toPlainText(readPage({ filename: 'menu.txt', bytes }).richText)).toBe(words)
  })
})

test('a file without a title of its own takes it from its name, or has none', () => {
  expect(read('/home/ann/who_we-are.txt', 'We are two.').title).toBe('Who we are')
  expect(read('2024.txt', 'We are two.').title).toBeNull()
})

test('the summary is whole sentences from the opening paragraphs, and none where there are none', () => {
  const long = 'This sentence says a good deal about how the work began and where it went from there.'
  expect(read('a.txt', `${long} ${long} ${long}\n\n${long}`).summary).toBe(`${long} ${long}`)
  expect(read('a.txt', `${'word '.repeat(100)}.`).summary).toMatch(/^(word )+…$/)
  expect(read('a.md', '- one\n- two').summary).toBeNull()
  expect(read('a.md', '---\ndescription: In short\n---\nAt length.').summary).toBe('In short')
})
