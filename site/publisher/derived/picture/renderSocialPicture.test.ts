import { expect, test } from 'vitest'

import { findSocialPicture } from './findSocialPicture.ts'
import { renderSocialPicture } from './renderSocialPicture.ts'
import { toSocialPath } from '../../../src/views/head/toSocialPath.ts'

const words = { title: 'A <field> & "gate"', section: 'Case studies', author: 'Wren Example' }

test('a picture is a PNG of the size that networks ask for, the same each time', async () => {
  const [first, second] = await Promise.all([renderSocialPicture(words), renderSocialPicture(words)])
  expect(first.subarray(1, 4).toString()).toBe('PNG')
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630])
  expect(first.equals(second)).toBe(true)
  expect(first.length).toBeLessThan(100_000)
})

test('a page says which picture it wants; one of the library is not made', () => {
  const toHtml = (picture: string) =>
    `<head><meta property="og:title" content="A &lt;field> &amp; &quot;gate&quot;"><meta name="category" content="Case studies"><meta name="author" content="Wren Example"><meta property="og:image" content="https://site.example${picture}"></head><main></main>`
  const path = toSocialPath(words)
  expect(findSocialPicture(toHtml(path))).toEqual({ path, words })
  expect(findSocialPicture(toHtml('/media/0123456789abcdef/field.jpg'))).toBeNull()
  expect(findSocialPicture('<main></main>')).toBeNull()
})
