import { expect, it } from 'vitest'

import { toLetter } from './toLetter.ts'

const said = { name: 'Ada', email: 'ada@example.org', message: 'Hello.' }

it('an enquiry reads as a letter, and leads to the page that it came from', () => {
  expect(toLetter({ ...said, status: 'new' })).toEqual({ ...said, about: null })
  for (const value of [7, { id: 7, title: 'A service' }]) {
    const about = { about: 'A service', aboutDocument: { relationTo: 'services', value } }
    expect(toLetter({ ...said, ...about })?.about).toEqual({
      title: 'A service',
      href: '/admin/collections/services/7',
    })
  }
  expect(toLetter({ ...said, about: 'Gone', aboutDocument: null })?.about).toEqual({
    title: 'Gone',
    href: null,
  })
  expect(toLetter(undefined)).toBeNull()
})
