import type { Inline, RichText } from '@throughline/shared'
import { expect, test } from 'vitest'

import { listDocumentLinks } from './listDocumentLinks.ts'
import { listMedia } from './listMedia.ts'
import { mapLinkTargets } from './mapLinkTargets.ts'
import { toPlainText } from './toPlainText.ts'

const text = (words: string): Inline => ({ type: 'text', text: words, marks: [] })
const link = (id: string): Inline => ({
  type: 'link',
  target: { type: 'document', document: { collection: 'services', id } },
  children: [{ type: 'text', text: `words ${id}`, marks: [] }],
})
const everywhere: RichText = [
  { type: 'heading', level: 2, id: 'h', children: [link('1')] },
  { type: 'paragraph', children: [text('Text '), link('2')] },
  { type: 'media', media: '9' },
  { type: 'quote', paragraphs: [[link('3')]], attribution: [link('4')] },
  {
    type: 'list',
    ordered: true,
    items: [
      {
        children: [link('5')],
        lists: [{ type: 'list', ordered: false, items: [{ children: [link('6')], lists: [] }] }],
      },
    ],
  },
  { type: 'media', media: '9' },
]

test('a link is found wherever in a text it stands', () => {
  expect(listDocumentLinks(everywhere).map(({ document, words }) => [document.id, words])).toEqual(
    ['1', '2', '3', '4', '5', '6'].map((id) => [id, `words ${id}`]),
  )
})

test('a link is changed wherever in a text it stands', () => {
  const changed = mapLinkTargets(everywhere, () => ({ type: 'address', address: '/contact/' }))
  expect(listDocumentLinks(changed)).toEqual([])
  expect(toPlainText(changed)).toBe(toPlainText(everywhere))
})

test('each picture is listed once, and every word is in the plain text', () => {
  expect(listMedia(everywhere)).toEqual(['9'])
  expect(toPlainText(everywhere)).toBe('words 1\nText words 2\nwords 3\nwords 4\nwords 5\nwords 6')
})
