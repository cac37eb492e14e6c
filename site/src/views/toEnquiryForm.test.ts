import { expect, it } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { toEnquiryForm, toStretch } from './toEnquiryForm.ts'

it('how long a message is kept is said as people say it', () => {
  expect([1, 2, 11, 12, 18, 24, 120].map(toStretch)).toEqual([
    'one month',
    'two months',
    '11 months',
    'one year',
    '18 months',
    'two years',
    'ten years',
  ])
})

it('the form says how long the site settings keep a message, and leads to the page on privacy where there is one', () => {
  const content = createContent()
  const site = content.globals.site
  if (site === null) throw new Error('The fixtures have no site.')
  site.contact.enquiriesKeptMonths = 5
  expect(toEnquiryForm(createContentReader({ content }))).toMatchObject({
    kept: 'What you send is kept for five months and then deleted.',
    privacy: null,
  })
  const about = Object.values(content.documents.pages)[0]
  if (about === undefined) throw new Error('The fixtures have no page.')
  content.documents.pages['p'] = { ...about, id: 'p', slug: 'privacy' }
  expect(toEnquiryForm(createContentReader({ content })).privacy?.href).toBe('/privacy/')
})
