import { richTextSchema } from '@throughline/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { arbitraryRichText } from './arbitraryRichText.ts'
import { fromLexical } from './fromLexical.ts'
import { toLexical } from './toLexical.ts'

test('a text that goes to the editor and back is the same text', () => {
  fc.assert(
    fc.property(arbitraryRichText, (richText) => {
      const stored: unknown = JSON.parse(JSON.stringify(toLexical(richText)))
      expect(fromLexical(stored)).toEqual({ richText, problems: [] })
      expect(richTextSchema.parse(richText)).toEqual(richText)
    }),
    { numRuns: 500 },
  )
})

test('ids reach the database as numbers', () => {
  const state = toLexical([
    { type: 'media', media: '7' },
    {
      type: 'paragraph',
      children: [
        {
          type: 'link',
          target: { type: 'document', document: { collection: 'services', id: '12' } },
          children: [{ type: 'text', text: 'facilitation', marks: [] }],
        },
      ],
    },
  ])
  expect(state.root.children[0]).toMatchObject({ type: 'upload', relationTo: 'media', value: 7 })
  expect(state.root.children[1]).toMatchObject({
    children: [{ fields: { linkType: 'internal', doc: { relationTo: 'services', value: 12 } } }],
  })
})

test('an empty text is a state that the editor can open', () => {
  expect(toLexical([]).root.children).toHaveLength(1)
  expect(fromLexical(toLexical([]))).toEqual({ richText: [], problems: [] })
})
