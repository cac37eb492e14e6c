import { expect, test } from 'vitest'

import { createContent } from '../../../tests/fixtures/content.ts'
import { toSharePicture } from './findSharePicture.ts'

const { field, notes } = createContent().documents.media

test('networks get the size nearest to what they show, in a format that they know', () => {
  if (field === undefined) throw new Error('The fixtures have no picture.')
  expect(toSharePicture(field)).toMatchObject({ width: 960, height: 640, alt: 'A field with an open gate' })
  const sizes = field.sizes.map((file) => ({ ...file, mimeType: 'image/avif' as const }))
  expect(toSharePicture({ ...field, sizes })).toMatchObject({ width: 2400 })
})

test('a file that is no picture is not shown as one', () => {
  expect(notes && toSharePicture(notes)).toBeNull()
})
