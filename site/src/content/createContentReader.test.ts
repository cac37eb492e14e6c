import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import type { Read } from './ContentReader.ts'
import { createContentReader } from './createContentReader.ts'

const content = createContent()
const reader = createContentReader({ content })

test('an answer holds the fields that were asked for, the id, and nothing else', () => {
  expect(reader.document('services', 'gates', ['title'])).toEqual({ id: 'gates', title: 'Opening Gates' })
  expect(reader.bySlug('writing', 'on-edges', ['date'])).toEqual({ id: 'on-edges', date: '2025-11-03' })
  expect(reader.list('themes', [])).toEqual([{ id: 'patience' }])
})

test('what the public does not see is null, whatever its name', () => {
  expect(reader.document('pages', 'withdrawn', ['title'])).toBeNull()
  expect(reader.document('pages', 'constructor', ['title'])).toBeNull()
  expect(reader.bySlug('pages', 'withdrawn', ['title'])).toBeNull()
})

test('related documents are found by one id and by many, once each', () => {
  expect(reader.related('case-studies', 'partnership', 'long-meadow', [])).toEqual([{ id: 'first-season' }])
  expect(reader.related('partnerships', 'services', 'walking', []).map(({ id }) => id)).toEqual([
    'long-meadow',
    'two-rivers',
  ])
  const twice = createContent()
  twice.documents['case-studies']['bare']?.services.push('gates', 'gates')
  const ids = createContentReader({ content: twice }).related('case-studies', 'services', 'gates', [])
  expect(ids).toEqual([{ id: 'bare' }])
})

test('every read is noted with its fields', () => {
  const reads: Read[] = []
  const noting = createContentReader({ content, onRead: (read) => reads.push(read) })
  noting.document('media', 'field', ['alt'])
  noting.bySlug('services', 'none', ['title'])
  noting.list('themes', ['title'])
  noting.related('testimonials', 'services', 'walking', ['role'])
  noting.global('site', ['name'])
  expect(reads).toEqual([
    { type: 'document', collection: 'media', id: 'field', fields: ['alt'] },
    { type: 'slug', collection: 'services', slug: 'none', fields: ['title'] },
    { type: 'list', collection: 'themes', fields: ['title'] },
    { type: 'related', collection: 'testimonials', field: 'services', id: 'walking', fields: ['role'] },
    { type: 'global', slug: 'site', fields: ['name'] },
  ])
})

test('a global that was never published is an error that says what to do', () => {
  const empty = createContentReader({ content: { ...content, globals: { site: null, home: null } } })
  expect(() => empty.global('home', ['headline'])).toThrow(/home page was never published.*Publish it/)
})
