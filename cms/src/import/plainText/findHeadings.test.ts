import { describe, expect, test } from 'vitest'

import { toOutline } from '../toOutline.ts'
import { readPlainText } from '../readPlainText.ts'

const prose = 'This is a paragraph of some length. It ends in a full stop, as paragraphs mostly do.'
const more = 'Here is another one, so that the text goes on for a while.'

/** What a reader sees: `title` first where there is one, then the blocks. */
function see(text: string): string[] {
  const { title, richText } = readPlainText(text)
  return [...(title === null ? [] : [`# ${title}`]), ...toOutline(richText)]
}
const join = (...lines: string[]) => lines.join('\n')

describe('headings are seen where a reader sees them', () => {
  test.each<[string, string, string[]]>([
    [
      'a short line without a stop, before text',
      join(prose, 'How we work', more),
      [prose, '## How we work', more],
    ],
    [
      'the same with empty lines around it',
      join(prose, '', 'How we work', '', more),
      [prose, '## How we work', more],
    ],
    [
      'with Windows line ends',
      join(prose, '', 'How we work', '', more).replaceAll('\n', '\r\n'),
      [prose, '## How we work', more],
    ],
    [
      'underlined',
      join(prose, '', 'Part one', '========', more, '', 'A detail', '--------', prose),
      [prose, '## Part one', more, '### A detail', prose],
    ],
    [
      'between two lines',
      join(prose, '', '======', 'Part one', '======', '', more),
      [prose, '## Part one', more],
    ],
    ['in capitals', join(prose, '', 'HOW WE WORK', '', more), [prose, '## HOW WE WORK', more]],
    ['with the sign of Markdown', join(prose, '', '## How we work', more), [prose, '## How we work', more]],
    [
      'numbered',
      join('1. Introduction', '', prose, '', '1.1 Scope', '', more, '', '2. Method', '', prose),
      ['## 1. Introduction', prose, '### 1.1 Scope', more, '## 2. Method', prose],
    ],
    [
      'one below the other',
      join(prose, '', 'What we do', '', 'In schools', '', more),
      [prose, '## What we do', '## In schools', more],
    ],
    [
      'questions, where there are several',
      join(prose, '', 'Who is it for?', '', more, '', 'What does it cost?', '', prose),
      [prose, '## Who is it for?', more, '## What does it cost?', prose],
    ],
    [
      'before a list',
      join(prose, '', 'Things to bring', '- gloves', '- a hat'),
      [prose, '## Things to bring', '- gloves', '- a hat'],
    ],
  ])('%s', (_name, text, seen) => {
    expect(see(text)).toEqual(seen)
  })
})

describe('a sentence is never made a heading', () => {
  test.each<[string, string]>([
    ['one without a full stop at the end of the text', join(prose, '', 'We hope to see you')],
    ['one without a full stop between others', join(prose, '', 'We hope to see you', '', more)],
    ['one that announces a list', join(prose, '', 'Recent work includes:', '', more)],
    ['one that goes on', join(prose, '', 'As to the rest,', '', more)],
    ['a question in passing', join(prose, '', 'What did we learn from it?', '', more)],
    [
      'a question that is a thought',
      join(prose, '', 'So what now?', '', more, '', 'And then what?', '', prose),
    ],
    ['an exclamation', join(prose, '', 'Come and see!', '', more)],
    ['two thoughts', join(prose, '', 'It rained. Nobody minded', '', more)],
    ['a greeting', join('Dear Sam', '', prose, '', more)],
    ['a farewell', join(prose, '', 'Best wishes', '', 'Ann Lee')],
    ['a byline', join(prose, '', 'By Ann Lee', '', more)],
    ['a date', join(prose, '', '12 March 2024', '', more)],
    ['a web address', join(prose, '', 'www.example.org/about', '', more)],
    ['a telephone number', join(prose, '', 'Tel 0117 496 0000 1', '', more)],
    ['words in quotation marks', join(prose, '', '“Never again”', '', more)],
    ['a line in small letters', join(prose, '', 'and so on', '', more)],
    [
      'a long line without a full stop',
      join(prose, '', `The work ${'goes on and on '.repeat(6)}for ever`, '', more),
    ],
    ['an address', join(prose, '', '12 High Street', 'Bristol', 'BS1 1AA', '', more)],
    ['short lines, one after another', join(prose, '', 'Dark Matter', 'Light Matter', 'No Matter', '', more)],
    [
      'a name after a quotation that a comma follows',
      join(prose, '“We loved it.”', 'A participant, second year', more),
    ],
  ])('%s', (_name, text) => {
    expect(see(text).filter((line) => line.startsWith('#'))).toEqual([])
  })
})

describe('a title is the short first line', () => {
  test.each<[string, string, string | null]>([
    ['before an empty line', join('Learning together', '', prose), 'Learning together'],
    ['before a long line', join('Learning together', `${prose} ${more}`), 'Learning together'],
    ['with a question mark', join('Why learn together?', '', prose), 'Why learn together?'],
    ['underlined', join('Learning together', '=================', '', prose), 'Learning together'],
    ['not where the text begins with a sentence', join(prose, more), null],
    ['not where it is a greeting', join('Hello Sam', '', prose), null],
    ['not where it is the first of a list', join('- one', '- two'), null],
    ['not where it is all there is', 'Learning together', null],
  ])('%s', (_name, text, title) => {
    expect(readPlainText(text).title).toBe(title)
  })
})
