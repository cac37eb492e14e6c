import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { mediaFixtures } from '../../tests/fixtures/media.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { findPicture, toPicture } from './findPicture.ts'

const reader = createContentReader({ content: createContent() })
const [field] = mediaFixtures
if (!field) throw new Error('The fixtures hold no media.')

test('a picture offers its widths narrowest first, and a usual one for browsers that cannot choose', () => {
  const picture = findPicture(reader, 'field')
  expect(picture?.srcset?.match(/\d+w/g)).toEqual(['480w', '960w', '2400w'])
  expect(picture).toMatchObject({ width: 960, height: 640, alt: 'A field with an open gate' })
  expect(picture?.src).toMatch(/^\/media\/[0-9a-f]{16}\/field-960\.jpg$/)
})

test('an upload far wider than a screen is not offered while narrower files exist', () => {
  const wide = { ...field.original, width: 6000, height: 4000 }
  expect(toPicture({ ...field, original: wide })?.srcset).not.toContain('6000w')
  expect(toPicture({ ...field, original: wide, sizes: [] })).toMatchObject({ width: 6000, srcset: null })
})

test('a PDF and what the public does not see are no pictures', () => {
  expect(findPicture(reader, 'notes')).toBeNull()
  expect(findPicture(reader, 'not-public')).toBeNull()
})
