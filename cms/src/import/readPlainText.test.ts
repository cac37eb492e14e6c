import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { fromLexical } from '../richText/fromLexical.ts'
import { toLexical } from '../richText/toLexical.ts'
import { toPlainText } from '../richText/toPlainText.ts'
import { toOutline } from './toOutline.ts'
import { readPlainText } from './readPlainText.ts'

const prose = 'This is a paragraph of some length. It ends in a full stop, as paragraphs mostly do.'
const more = 'Here is another one, so that the text goes on for a while.'

/** What a reader sees: `title` first where there is one, then the blocks. */
function see(text: string): string[] {
  const { title, richText } = readPlainText(text)
  return [...(title === null ? [] : [`# ${title}`]), ...toOutline(richText)]
}
const join = (...lines: string[]) => lines.join('\n')

describe('lists', () => {
  test.each<[string, string, string[]]>([
    [
      'bullets of any kind',
      join(prose, '• a', '• b', prose, '* c', '* d'),
      [prose, '- a', '- b', prose, '- c', '- d'],
    ],
    ['dashes, where there are two', join(prose, '– a', '– b'), [prose, '- a', '- b']],
    ['one dash is a line that begins with a dash', join(prose, '– a', more), [prose, '– a', more]],
    [
      'numbers with either sign',
      join(prose, '1. a', '2. b', more, '1) c', '2) d'),
      [prose, '1. a', '2. b', more, '1. c', '2. d'],
    ],
    [
      'nested by indentation',
      join('- a', '  - b', '    1. c', '  - d', '- e'),
      ['- a', '  - b', '    1. c', '  - d', '- e'],
    ],
    ['with empty lines between', join('- a', '', '- b', '', prose), ['- a', '- b', prose]],
    ['with items that run on', join('- a first', '  line', '- b', prose), ['- a first line', '- b', prose]],
    [
      'a number that is not the next stays as written',
      join(prose, '', '4. The fourth.', '', more),
      [prose, '4. The fourth.', more],
    ],
    [
      'numbered steps are no headings',
      join(prose, '1. Pens', '2. Paper', '3. Ink', more),
      [prose, '1. Pens', '2. Paper', '3. Ink', more],
    ],
    ['a year is no number', join(prose, '', '1990. That was it.'), [prose, '1990. That was it.']],
  ])('%s', (_name, text, seen) => {
    expect(see(text)).toEqual(seen)
  })
})

describe('quotations', () => {
  const words = '“You made a place in which we could look hard at what we had done.”'
  test.each<[string, string, string[]]>([
    [
      'with name, role and organisation',
      join(prose, words, 'Ann Lee, Keeper, HILL TRUST', 'How it began', more),
      [prose, `> ${words} — Ann Lee, Keeper, HILL TRUST`, '## How it began', more],
    ],
    ['with a dash before the name', join(prose, words, '— Ann Lee'), [prose, `> ${words} — Ann Lee`]],
    [
      'with the name in the same line',
      join(prose, `${words} – Ann Lee, Keeper`),
      [prose, `> ${words} — Ann Lee, Keeper`],
    ],
    [
      'with the role below the name',
      join(prose, '', words, '', 'Ann Lee', 'Keeper at Hill Trust', '', more),
      [prose, `> ${words} — Ann Lee, Keeper at Hill Trust`, more],
    ],
    [
      'in straight marks',
      join(prose, '"We loved it."', 'Ann Lee, Keeper'),
      [prose, '> "We loved it." — Ann Lee, Keeper'],
    ],
    [
      'over several paragraphs',
      join(prose, '', '“It began slowly.', '', '“Then it did not stop.”', '', 'Ann Lee, Keeper'),
      [prose, '> “It began slowly. ¶ “Then it did not stop.” — Ann Lee, Keeper'],
    ],
    [
      'marked as mail marks them',
      join(prose, '', '> We loved it.', '> And again.', '', '— Ann Lee', '', more),
      [prose, '> We loved it. And again. — Ann Lee', more],
    ],
    [
      'a quotation that names nobody stays a paragraph',
      join(prose, '', words, '', more),
      [prose, words, more],
    ],
    [
      'speech in a story stays a paragraph',
      join(prose, '“I see,” she said. “Then we are lost.”', 'Ann Lee, Keeper', more),
      [
        prose,
        '“I see,” she said. “Then we are lost.”',
        expect.stringContaining('Ann Lee, Keeper') as string,
        more,
      ],
    ],
  ])('%s', (_name, text, seen) => {
    expect(see(text)).toEqual(seen)
  })
})

describe('lines', () => {
  const wrapped = join(
    'This paragraph was broken at about sixty columns by a program',
    'that did not know better, so that every line of it has to be',
    'joined again.',
  )
  const whole = wrapped.replaceAll('\n', ' ')
  test.each<[string, string, string[]]>([
    ['broken at a width are joined', join(wrapped, '', wrapped), [whole, whole]],
    [
      'a heading over broken lines stays alone',
      join(wrapped, '', 'How we work', wrapped),
      [whole, '## How we work', whole],
    ],
    [
      'a word broken at a hyphen keeps it',
      join(
        'The programme was meant for people who care about long-',
        'term work, and for all of those who wish that they did so',
        'as well.',
      ),
      [
        'The programme was meant for people who care about long-term work, and for all of those who wish that they did so as well.',
      ],
    ],
    [
      'short ones that stand together keep their breaks',
      join(prose, '', 'Hill Trust', '1 The Green', 'Thornbury', '', more),
      [prose, 'Hill Trust / 1 The Green / Thornbury', more],
    ],
    ['of signs part the text', join(prose, '', '* * *', '', more), [prose, '---', more]],
  ])('%s', (_name, text, seen) => {
    expect(see(text)).toEqual(seen)
  })
})

test('web and mail addresses are links, without the full stop after them', () => {
  const { richText } = readPlainText('See www.example.org/a_(b), (https://example.org/c) or ann@example.org.')
  const [paragraph] = richText
  const links =
    paragraph?.type === 'paragraph' ? paragraph.children.filter((inline) => inline.type === 'link') : []
  expect(links.map(({ target }) => target)).toEqual([
    { type: 'address', address: 'https://www.example.org/a_(b)' },
    { type: 'address', address: 'https://example.org/c' },
    { type: 'address', address: 'mailto:ann@example.org' },
  ])
})

test('whatever the text, no word is lost and the editor can store it', () => {
  const pieces = fc.constantFrom(
    ...[
      '',
      '',
      prose,
      more,
      'How we work',
      'WHO WE ARE',
      '- item',
      '  - nested',
      '1. first',
      '2. second',
      '=====',
      '---',
    ],
    ...[
      '“Quoted words.”',
      '“Open words',
      'Ann Lee, Keeper',
      '— Ann Lee',
      '> marked',
      'Why?',
      '12 High Street',
      '   set in',
      '– dash',
    ],
  )
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (lines) => {
      const { title, richText } = readPlainText(lines.join('\n'))
      expect(letters((title ?? '') + toPlainText(richText))).toBe(letters(lines.join('')))
      expect(fromLexical(toLexical(richText))).toEqual({ richText, problems: [] })
    }),
    { numRuns: 2000 },
  )
})
