import { describe, expect, test } from 'vitest'

import { fromLexical } from './fromLexical.ts'

type Node = Record<string, unknown>
const state = (...children: Node[]) => ({ root: { type: 'root', children } })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: Node[]) => ({ type: 'paragraph', children })
const heading = (words: string, tag = 'h2') => ({ type: 'heading', tag, children: [text(words)] })
const link = (fields: Node, words = 'click here') => ({ type: 'link', fields, children: [text(words)] })
const plain = (words: string) => ({ type: 'text', text: words, marks: [] })
const linebreak = { type: 'linebreak' }

test.each([null, undefined])('%s is an empty text', (none) => {
  expect(fromLexical(none)).toEqual({ richText: [], problems: [] })
})

test.each(['words', 7, [], {}, { root: null }])('%j is refused', (value) => {
  expect(fromLexical(value).problems).toHaveLength(1)
})

test('the same heading twice gets two ids, and one without letters is a section', () => {
  const { richText } = fromLexical(state(heading('What’s next?'), heading('What’s next?'), heading('…')))
  expect(richText.map((block) => block.type === 'heading' && block.id)).toEqual([
    'whats-next',
    'whats-next-2',
    'section',
  ])
})

test('empty paragraphs are left out, and words with equal marks are one text', () => {
  const { richText } = fromLexical(
    state(
      paragraph(),
      paragraph(text('  ')),
      paragraph(linebreak, text('a'), text('b'), text('c', 3), linebreak),
    ),
  )
  expect(richText).toEqual([
    { type: 'paragraph', children: [plain('ab'), { type: 'text', text: 'c', marks: ['bold', 'italic'] }] },
  ])
})

test('a quotation is parted at blank lines, and a last line with a dash names the person', () => {
  const quote = {
    type: 'quote',
    children: [
      text('One'),
      linebreak,
      text('two'),
      linebreak,
      linebreak,
      text('three'),
      linebreak,
      text('-- Ann'),
    ],
  }
  expect(fromLexical(state(quote)).richText).toEqual([
    {
      type: 'quote',
      paragraphs: [[plain('One'), { type: 'line-break' }, plain('two')], [plain('three')]],
      attribution: [plain('Ann')],
    },
  ])
})

test('a quotation of one line that begins with a dash keeps it as its words', () => {
  expect(fromLexical(state({ type: 'quote', children: [text('— so it went')] })).richText).toEqual([
    { type: 'quote', paragraphs: [[plain('— so it went')]], attribution: null },
  ])
})

test('a list nested as the editor nests it belongs to the item before it', () => {
  const item = (...children: Node[]) => ({ type: 'listitem', children })
  const list = (...children: Node[]) => ({ type: 'list', listType: 'bullet', children })
  expect(fromLexical(state(list(item(text('a')), item(list(item(text('b')))), item()))).richText).toEqual([
    {
      type: 'list',
      ordered: false,
      items: [
        {
          children: [plain('a')],
          lists: [{ type: 'list', ordered: false, items: [{ children: [plain('b')], lists: [] }] }],
        },
      ],
    },
  ])
})

test('a link is read whether the database gives the id or the whole document', () => {
  for (const value of [5, '5', { id: 5, title: 'Facilitation' }]) {
    const fields = { linkType: 'internal', doc: { relationTo: 'services', value } }
    expect(fromLexical(state(paragraph(link(fields))))).toEqual({
      problems: [],
      richText: [
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              target: { type: 'document', document: { collection: 'services', id: '5' } },
              children: [plain('click here')],
            },
          ],
        },
      ],
    })
  }
})

describe('what the site cannot show is named to the editor by its words', () => {
  test.each<[string, Node, RegExp]>([
    [
      'a script',
      paragraph(link({ linkType: 'custom', url: 'javascript:alert(1)' })),
      /“click here” leads to javascript:/,
    ],
    ['no address', paragraph(link({ linkType: 'custom', url: ' ' })), /“click here” leads nowhere/],
    ['a lost document', paragraph(link({ linkType: 'internal', doc: null })), /no longer exists/],
    [
      'a document without a page',
      paragraph(link({ linkType: 'internal', doc: { relationTo: 'organisations', value: 1 } })),
      /no page on the site/,
    ],
    ['a table', { type: 'table', children: [paragraph(text('Year'))] }, /holds a table \(“Year”\)/],
    ['a title', heading('Big', 'h1'), /heading “Big” has a level/],
    ['a deep heading', heading('Small', 'h5'), /heading “Small” has a level/],
    ['check boxes', { type: 'list', listType: 'check', children: [] }, /check boxes/],
    ['a block', { type: 'block', fields: {} }, /holds a block/],
    ['an embedded document', { type: 'relationship', value: 3 }, /embedded document/],
    ['an unknown part', { type: 'poll' }, /kind “poll”/],
    ['a lost picture', { type: 'upload', relationTo: 'media', value: null }, /no longer exists/],
    [
      'a file from elsewhere',
      { type: 'upload', relationTo: 'users', value: 3 },
      /not from the media library/,
    ],
  ])('%s', (_name, node, problem) => {
    const { problems } = fromLexical(state(node))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(problem)
  })
})
