import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { toFrame } from './toFrame.ts'

function show({ path, navigation = true }: { path: string; navigation?: boolean }) {
  const content = createContent()
  if (!navigation && content.globals.site) content.globals.site.navigation = []
  return toFrame(createContentReader({ content }), path).navigation
}

test('the navigation leaves out what is not public and says where one is', () => {
  expect(show({ path: '/services/walking/' })).toEqual([
    { label: 'Services', href: '/services/', current: 'true' },
    { label: 'Partnerships', href: '/partnerships/', current: null },
    { label: 'About', href: '/about/', current: null },
  ])
  expect(show({ path: '/about/' }).map(({ current }) => current)).toEqual([null, null, 'page'])
})

test('a link to a list that holds nothing yet waits until something is in it', () => {
  const content = createContent()
  const writing = { label: 'Writing', target: { type: 'address' as const, address: '/writing/' } }
  if (content.globals.site) {
    content.globals.site.navigation.push(writing)
    content.globals.site.footer.links = [writing]
  }
  const labels = () => {
    const { navigation, footer } = toFrame(createContentReader({ content }), '/')
    return [...navigation, ...footer.links].map(({ label }) => label)
  }
  expect(labels().filter((label) => label === 'Writing')).toHaveLength(2)
  content.documents.writing = {}
  expect(labels()).not.toContain('Writing')
})

test('a site without a navigation of its own gets the usual one', () => {
  const labels = show({ path: '/', navigation: false }).map(({ label }) => label)
  expect(labels).toEqual([
    'Services',
    'Case studies',
    'Questions',
    'Partnerships',
    'What people said',
    'Writing',
    'About',
    'Contact',
  ])
})

test('the words of the frame are the practitioner’s own where there are some, and profiles elsewhere are named', () => {
  const frame = toFrame(createContentReader({ content: createContent() }), '/')
  expect(frame.phrases).toMatchObject({ testimonialsTitle: 'What people said', servicesTitle: 'Services' })
  expect(frame.social).toEqual([{ label: 'Walkers’ Network', href: 'https://walkers.example.org/@wren' }])
})
