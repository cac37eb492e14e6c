import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { slugSchema } from './contract/document.ts'
import { findReservedPath, fixedPages, toDocumentPath, toMediaPath, toSlug } from './paths.ts'

describe('a slug', () => {
  it.each([
    ['Learning partnership', 'learning-partnership'],
    ['Ébène & Søren’s “Café”', 'ebene-and-sorens-cafe'],
    ['2017–2020', '2017-2020'],
    ['  --  ', ''],
    ['日本', ''],
  ])('of “%s” is “%s”', (words, slug) => {
    expect(toSlug(words)).toBe(slug)
  })

  it('of any words is empty or valid, at most 80 characters, and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const slug = toSlug(words)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slug === '' || slugSchema.safeParse(slug).success).toBe(true)
        expect(toSlug(slug)).toBe(slug)
      }),
    )
  })
})

describe('an address', () => {
  it('ends in a slash, below the place of its collection', () => {
    expect(toDocumentPath({ collection: 'case-studies', slug: 'x' })).toBe('/case-studies/x/')
    expect(toDocumentPath({ collection: 'pages', slug: 'about' })).toBe('/about/')
  })

  it('of every fixed page is kept from pages that would hide it', () => {
    for (const path of Object.keys(fixedPages).filter((one) => one !== '/')) {
      expect(findReservedPath(path.slice(1, -1))).not.toBeNull()
    }
    expect(findReservedPath('about')).toBeNull()
  })

  it('that the site keeps is told by what stands there', () => {
    for (const slug of ['404', 'media', 'hooks', 'healthz', 'assets']) {
      expect(`/${slug}/ is the address of ${findReservedPath(slug)}.`).toMatch(
        /is the address of the (?!an address)/,
      )
    }
  })

  it('of a media file changes with its bytes', () => {
    const file = { filename: 'a b.png' }
    const [one, other] = ['a', 'b'].map((letter) => toMediaPath({ ...file, sha256: letter.repeat(64) }))
    expect(one).toBe('/media/aaaaaaaaaaaaaaaa/a%20b.png')
    expect(other).not.toBe(one)
  })
})
