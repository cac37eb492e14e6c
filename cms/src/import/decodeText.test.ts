import { describe, expect, test } from 'vitest'

import { decodeText } from './decodeText.ts'

const words = 'Crème brûlée for “all” – at 5 €.'
const utf8 = new TextEncoder().encode(words)
const utf16 = Buffer.from(words, 'utf16le')
const windows = 'Cr\xe8me br\xfbl\xe9e for \x93all\x94 \x96 at 5 \x80.'
const latin = (text: string) => Buffer.from(text, 'latin1')
const join = (...parts: (Uint8Array | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part)))

function toUtf32(text: string, isLittleEndian: boolean): Uint8Array {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0)
  const view = new DataView(new ArrayBuffer(codes.length * 4))
  codes.forEach((code, index) => view.setUint32(index * 4, code, isLittleEndian))
  return new Uint8Array(view.buffer)
}

const guess = 'The file does not say how its letters are encoded; read it once more before publishing.'

describe('what says how it is written, or shows it, is read for certain', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', join([0xef, 0xbb, 0xbf], utf8)],
    ['UTF-16, little end first, with a mark', join([0xff, 0xfe], utf16)],
    ['UTF-16, big end first, with a mark', join([0xfe, 0xff], Buffer.from(utf16).swap16())],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
    ['UTF-32, little end first, with a mark', toUtf32(`\ufeff${words}`, true)],
    ['UTF-32, big end first, with a mark', toUtf32(`\ufeff${words}`, false)],
  ])('%s', (_name, bytes) => {
    expect(decodeText({ filename: 'a.txt', bytes })).toEqual({ text: words, notes: [], isGuessed: false })
  })
})

describe('an HTML page is read as it declares itself', () => {
  const cyrillic = join([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
  test.each<[string, string, Uint8Array, string]>([
    ['meta charset', '<meta charset="windows-1251">', cyrillic, 'Привет'],
    ['meta charset, not quoted', '<meta charset=windows-1251 />', cyrillic, 'Привет'],
    [
      'http-equiv',
      '<META http-equiv="Content-Type" content="text/html; charset=Windows-1251">',
      cyrillic,
      'Привет',
    ],
    ['XML declaration', "<?xml version='1.0' encoding='windows-1251'?>", cyrillic, 'Привет'],
    ['KOI8-R', '<meta charset="koi8-r">', join([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]), 'Привет'],
    ['Shift_JIS', '<meta charset="shift_jis">', join([0x93, 0xfa, 0x96, 0x7b]), '日本'],
    ['ISO-8859-1, which means windows-1252', '<meta charset="iso-8859-1">', latin(windows), words],
    ['windows-1252 that was saved as UTF-8', '<meta charset="windows-1252">', utf8, words],
    ['UTF-8 that says UTF-16', '<meta charset="utf-16">', utf8, words],
    ['UTF-8 that says something unknown', '<meta charset="klingon">', utf8, words],
    ['only in a comment', '<!-- <meta charset="windows-1251"> -->', utf8, words],
  ])('%s', (_name, head, body, text) => {
    const { text: read, ...more } = decodeText({
      filename: 'a.html',
      bytes: join(latin(head), body),
      isHtml: true,
    })
    expect(read).toBe(head + text)
    expect(more).toEqual({ notes: [], isGuessed: false })
  })

  test('a mark weighs more than a declaration', () => {
    const bytes = join([0xef, 0xbb, 0xbf], latin('<meta charset="windows-1251">'), utf8)
    expect(decodeText({ filename: 'a.html', bytes, isHtml: true }).text).toContain(words)
  })

  test('plain text declares nothing', () => {
    const bytes = join(latin('<meta charset="windows-1251">'), utf8)
    expect(decodeText({ filename: 'a.txt', bytes }).text).toContain(words)
  })
})

describe('damage is told', () => {
  const cut = 'The file ends in the middle of a character, which was left out.'
  test.each<[string, Uint8Array, string, string[]]>([
    [
      'one stray byte',
      join(utf8, [0xff]),
      `${words}\ufffd`,
      ['One character could not be read and stands as �.'],
    ],
    [
      'two stray bytes',
      join([0xff], utf8, [0xff, 0x21]),
      `\ufffd${words}\ufffd!`,
      ['2 characters could not be read and stand as �.'],
    ],
    ['a last character that is cut', join(utf8, [0xe2, 0x82]), words, [cut]],
    ['UTF-16 with half a character', join([0xff, 0xfe], utf16, [0x41]), words, [cut]],
    ['UTF-32 with half a character', join(toUtf32(`\ufeff${words}`, true), [0x41]), words, [cut]],
  ])('%s', (_name, bytes, text, notes) => {
    expect(decodeText({ filename: 'a.txt', bytes })).toEqual({ text, notes, isGuessed: false })
  })
})

describe('what says nothing is read as windows-1252, and that is told', () => {
  test.each<[string, string, string]>([
    ['a menu', windows, words],
    ['a last letter beyond ASCII', 'Our caf\xe9', 'Our café'],
    ['German', 'Gr\xfc\xdfe aus K\xd6LN', 'Grüße aus KÖLN'],
    ['a word that is all capitals', '\xc9T\xc9 \xc0 L\x92\xc9COLE', 'ÉTÉ À L’ÉCOLE'],
    ['quotation marks after capitals', 'IM \x84MEN\xdc\x93, \xc9\x93 \xe9', 'IM „MENÜ“, É“ é'],
  ])('%s', (_name, bytes, text) => {
    expect(decodeText({ filename: 'a.txt', bytes: latin(bytes) })).toEqual({
      text,
      notes: [guess],
      isGuessed: true,
    })
  })

  test('also an HTML page that wrongly says UTF-8', () => {
    const bytes = latin(`<meta charset="utf-8">${windows}`)
    expect(decodeText({ filename: 'a.html', bytes, isHtml: true })).toMatchObject({
      isGuessed: true,
      notes: [guess],
    })
  })
})

describe('what would be stored garbled is refused in one sentence', () => {
  test.each<[string, Uint8Array]>([
    ['letters that become control characters (Mac Roman è)', latin('Cr\x8fme')],
    ['a capital within a word (Mac Roman é and ’)', latin('Caf\x8e don\xd5t')],
    ['words beyond ASCII (KOI8-R)', join([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4])],
    ['UTF-8 with more damage than letters', latin('Cr\xc3\xa8me \xff\xff')],
    ['control characters in UTF-8', new TextEncoder().encode('Cr\u008fme')],
  ])('%s', (_name, bytes) => {
    const sentence =
      'How the letters of a.txt are encoded could not be found out: save it as UTF-8 and try again.'
    expect(() => decodeText({ filename: 'a.txt', bytes })).toThrow(sentence)
  })
})

test('a zero or two do not make UTF-16 of a file', () => {
  const refused = /a\.txt is not a text file/
  for (const text of ['ab\0', 'abc\0', 'some words\0\0']) {
    expect(() => decodeText({ filename: 'a.txt', bytes: latin(text) })).toThrow(refused)
  }
})
