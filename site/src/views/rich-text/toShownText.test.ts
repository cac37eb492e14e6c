import type { Block } from '@throughline/shared'
import { expect, test } from 'vitest'

import { createContent } from '../../../tests/fixtures/content.ts'
import { everyNode } from '../../../tests/fixtures/everyNode.ts'
import { heading, link, paragraph, quote, text, toDocument } from '../../../tests/fixtures/richText.ts'
import { createContentReader } from '../../content/createContentReader.ts'
import { toShownText } from './toShownText.ts'

const reader = createContentReader({ content: createContent() })
const show = (...blocks: Block[]) => toShownText(reader, blocks)

test('links lead to the pages of their documents, and to where writing stands', () => {
  const [shown] = show(
    paragraph([link(toDocument('services', 'walking'), 'a'), link(toDocument('writing', 'elsewhere'), 'b')]),
  )
  expect(shown).toMatchObject({
    children: [{ href: '/services/walking/' }, { href: 'https://journal.example.org/elsewhere' }],
  })
})

test('the words of a link to what is not public stay, without the link', () => {
  expect(show(paragraph([link(toDocument('pages', 'withdrawn'), 'some words')]))).toEqual([
    { type: 'paragraph', children: [text('some words')] },
  ])
})

test('media is shown as a picture or a file, and left out where it is not public', () => {
  const shown = toShownText(reader, everyNode)
  expect(shown.filter(({ type }) => type === 'picture')).toHaveLength(2)
  expect(shown.filter(({ type }) => type === 'file')).toEqual([
    {
      type: 'file',
      href: expect.stringMatching(/^\/media\/[0-9a-f]{16}\/field-notes\.pdf$/) as string,
      title: 'Field notes, first year',
      size: '1\u00a0KB',
      caption: 'Written as we went.',
    },
  ])
  expect(shown).toHaveLength(everyNode.length - 1)
})

test('paragraphs, headings and links without words leave no trace', () => {
  const empty = link(toDocument('services', 'walking'), ' ')
  expect(show(paragraph([]), paragraph(''), paragraph([empty]), heading(2, ' '))).toEqual([])
  expect(show(paragraph([text('Words'), empty]))).toMatchObject([{ children: [text('Words'), text(' ')] }])
})

test('a quotation with marks of its own gets none from the page', () => {
  expect(show(quote(['“We walked.”']))).toMatchObject([{ isMarked: true }])
  expect(show(quote(['We walked.']))).toMatchObject([{ isMarked: false }])
})
