import type { Redirect } from '@throughline/shared'
import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { documentFixtures } from '../../tests/fixtures/documents.ts'
import { createContentReader } from './createContentReader.ts'
import { listRedirects } from './listRedirects.ts'

function listWith(redirects?: Redirect[]) {
  const content = createContent()
  content.documents.testimonials = {}
  if (redirects === undefined) return listRedirects(createContentReader({ content }))
  content.documents.redirects = Object.fromEntries(redirects.map((redirect) => [redirect.id, redirect]))
  return listRedirects(createContentReader({ content }))
}
const toAddress = (from: string, address: string): Redirect => ({
  id: from,
  from,
  to: { type: 'address', address },
})

test('a redirect leads to its document or its address', () => {
  expect(listWith()).toEqual([
    { from: '/journal/', to: 'https://journal.example.org/' },
    { from: '/old/walking/', to: '/services/walking/' },
  ])
})

test('a redirect to writing that stands elsewhere leads there', () => {
  const document = { collection: 'writing', id: 'elsewhere' } as const
  const redirects = listWith([{ id: '1', from: '/x/', to: { type: 'document', document } }])
  expect(redirects).toEqual([{ from: '/x/', to: 'https://journal.example.org/elsewhere' }])
})

test('redirects that lead back to themselves by way of others are left out, those into a good one stay', () => {
  const redirects = listWith([
    toAddress('/a/', '/b'),
    toAddress('/b/', '/a/?x=1#y'),
    toAddress('/c/', '/d/'),
    toAddress('/d/', '/about/'),
    toAddress('/e.html', '/f.html'),
    toAddress('/f.html', '/e.html?x=1'),
    toAddress('/g.html', '/d/'),
  ])
  expect(redirects.map(({ from }) => from)).toEqual(['/c/', '/d/', '/g.html'])
})

test('of two redirects from one path there is one', () => {
  const second = { ...toAddress('/a/', '/contact/'), id: 'z' }
  expect(listWith([toAddress('/a/', '/about/'), second])).toEqual([{ from: '/a/', to: '/about/' }])
})

test('the lasting address of a testimonial leads to its words, whatever else claims it', () => {
  const content = createContent()
  const [ada] = documentFixtures.testimonials
  if (ada) content.documents.testimonials = { ada: { ...ada, id: 'ada', slug: 'ada' } }
  content.documents.redirects = { '1': toAddress('/testimonials/ada/', '/about/') }
  expect(listRedirects(createContentReader({ content }))).toEqual([
    { from: '/testimonials/ada/', to: '/testimonials/#ada' },
  ])
})
