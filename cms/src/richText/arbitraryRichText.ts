import {
  linkableCollections,
  markSchema,
  type Block,
  type Inline,
  type List,
  type RichText,
} from '@throughline/shared'
import fc from 'fast-check'

import { createHeadingIds } from './createHeadingIds.ts'
import { isBlank, mergeInlines, toWords, trimLineBreaks } from './inlines.ts'
import { sortMarks } from './marks.ts'

/** For property tests: random texts in the form that `fromLexical` gives, so that equal texts are equal trees. */

const words = fc
  .string({ unit: fc.constantFrom(...'aAbéZ9 .,—-\t“”<&'), minLength: 1, maxLength: 12 })
  .filter((text) => !/^\s*(—|–|--)/.test(text))
const text = fc.record({
  type: fc.constant('text' as const),
  text: words,
  marks: fc.uniqueArray(fc.constantFrom(...markSchema.options), { maxLength: 3 }).map(sortMarks),
})
const lineBreak = fc.constant({ type: 'line-break' as const })
const id = fc.integer({ min: 1, max: 99_999 }).map(String)
const target = fc.oneof(
  fc.record({
    type: fc.constant('document' as const),
    document: fc.record({ collection: fc.constantFrom(...linkableCollections), id }),
  }),
  fc.record({
    type: fc.constant('address' as const),
    address: fc.constantFrom('https://example.org/a?b=c#d', 'mailto:a@example.org', '/contact/', '#part'),
  }),
)
const link = fc.record({
  type: fc.constant('link' as const),
  target,
  children: fc.array(text, { minLength: 1, maxLength: 3 }),
})

const toLine = (inlines: Inline[]) => trimLineBreaks(mergeInlines(inlines))
const startsWithDash = (inlines: Inline[]) => /^\s*(—|–|--)/.test(toWords(inlines))
const readable = (inlines: Inline[]) => !isBlank(inlines)

const inlines = fc
  .array(fc.oneof({ weight: 4, arbitrary: text }, lineBreak, link), { minLength: 1, maxLength: 5 })
  .map(toLine)
  .filter(readable)
const line = fc
  .array(fc.oneof({ weight: 3, arbitrary: text }, link), { minLength: 1, maxLength: 3 })
  .map(toLine)
  .filter((found) => readable(found) && !startsWithDash(found))
const attribution = line.filter((found) => !/^\s/.test(toWords(found)))
const quoteParagraph = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) =>
    lines.flatMap((found, index) => (index > 0 ? [{ type: 'line-break' as const }, ...found] : found)),
  )

const listOf = (nested: fc.Arbitrary<List[]>): fc.Arbitrary<List> =>
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ children: inlines, lists: nested }), { minLength: 1, maxLength: 3 }),
  })
const lists = (inner: fc.Arbitrary<List>) => fc.array(inner, { maxLength: 2 })
const list = listOf(lists(listOf(lists(listOf(fc.constant([]))))))

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const, 4 as const),
    id: fc.constant('given-below'),
    children: inlines,
  }),
  fc.record({ type: fc.constant('paragraph' as const), children: inlines }),
  fc.record({
    type: fc.constant('quote' as const),
    paragraphs: fc.array(quoteParagraph, { minLength: 1, maxLength: 3 }),
    attribution: fc.option(attribution),
  }),
  list,
  fc.record({ type: fc.constant('media' as const), media: id }),
  fc.constant({ type: 'rule' as const }),
)

export const arbitraryRichText: fc.Arbitrary<RichText> = fc.array(block, { maxLength: 8 }).map((blocks) => {
  const createId = createHeadingIds()
  return blocks.map((found) =>
    found.type === 'heading' ? { ...found, id: createId(toWords(found.children).trim()) } : found,
  )
})
