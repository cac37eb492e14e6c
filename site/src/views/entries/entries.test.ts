import { expect, test } from 'vitest'

import { createContent } from '../../../tests/fixtures/content.ts'
import { documentFixtures } from '../../../tests/fixtures/documents.ts'
import { heading, paragraph, quote, text } from '../../../tests/fixtures/richText.ts'
import { createContentReader } from '../../content/createContentReader.ts'
import { toPartnershipList } from '../toPartnershipList.ts'
import { findVoice, toVoice } from './toVoice.ts'
import { toWritingEntry, writingFields } from './toWritingEntry.ts'

const reader = createContentReader({ content: createContent() })
const [ada] = documentFixtures.testimonials
if (!ada) throw new Error('The fixtures hold no testimonial.')

test('a voice has the exact words, the person, the role and the organisation', () => {
  expect(findVoice(reader, 'ada')).toMatchObject({
    person: 'Ada Fictional',
    role: 'Keeper of the Gate',
    organisation: { name: 'Meadow Trust', href: 'https://meadow.example.org/' },
    isMarked: true,
  })
})

test('a voice without a text speaks its summary, in marks of the page', () => {
  expect(findVoice(reader, 'bo')).toMatchObject({
    words: [{ type: 'paragraph', children: [text('A short word is enough.')] }],
    isMarked: false,
    organisation: null,
  })
})

test('words that were set as a quotation or a heading are a voice like any other', () => {
  const voice = toVoice(reader, {
    ...ada,
    body: [heading(2, 'Title'), quote(['One.', 'Two.']), paragraph('Three.')],
  })
  expect(voice.words.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph'])
})

test('writing elsewhere leads straight there and says who published it', () => {
  const entries = reader.list('writing', writingFields).map((writing) => toWritingEntry(writing))
  expect(entries).toMatchObject([
    { href: '/writing/on-edges/', details: [{ words: '3\u00a0November\u00a02025', date: '2025-11-03' }] },
    {
      href: 'https://journal.example.org/elsewhere',
      details: [{ words: 'An Invented Journal' }, { words: '2019', date: '2019' }],
    },
  ])
})

test('partnerships say when they were, and name organisations that their title does not', () => {
  const { recent, earlier } = toPartnershipList(reader) ?? { recent: [], earlier: [] }
  expect(recent.map(({ period }) => period)).toEqual(['Since\u00a0March\u00a02023', 'Over two years'])
  expect(recent[1]?.details).toEqual([{ words: 'with The Gatekeepers' }])
  expect(earlier.map(({ title }) => title)).toEqual(['Old Orchard'])
})
