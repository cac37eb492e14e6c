import { expect, test } from 'vitest'

import { createContent } from '../../../tests/fixtures/content.ts'
import { createContentReader } from '../../content/createContentReader.ts'
import { toHead } from './toHead.ts'
import { toSocialPath } from './toSocialPath.ts'

const study = {
  path: '/case-studies/first-season/',
  title: 'What the First Season Taught',
  description: null,
}

test('what a document says for search engines counts before what its page says', () => {
  const content = createContent()
  const document = content.documents['case-studies']['first-season']
  if (document) document.meta = { title: 'Found', description: 'As found.', picture: 'field' }
  const head = toHead(createContentReader({ content }), study)
  expect(head).toMatchObject({ title: 'Found', ownTitle: 'Found', description: 'As found.' })
  expect(head.picture.alt).toBe('A field with an open gate')
})

test('a page without a description of its own begins with its title', () => {
  const reader = createContentReader({ content: createContent() })
  const [first, second] = [1, 2].map((part) =>
    toHead(reader, {
      path: `/case-studies/page/${part}/`,
      title: `Case studies, part ${part}`,
      description: null,
    }),
  )
  expect(first?.description).toMatch(/^Case studies, part 1\. /)
  expect(first?.description).not.toBe(second?.description)
})

test('a list describes itself in its own words alone', () => {
  const reader = createContentReader({ content: createContent() })
  const of = (path: string, title: string) =>
    toHead(reader, { path, title, description: 'Who it was with.' }).description
  expect(of('/partnerships/', 'Partnerships')).toBe('Who it was with.')
  expect(of('/case-studies/theme/maps/', 'Theme: Maps')).toBe('Case studies. Theme: Maps. Who it was with.')
})

test('documents of the same name in two lists have titles of their own', () => {
  const reader = createContentReader({ content: createContent() })
  const [study, partnership] = ['/case-studies/x/', '/partnerships/x/'].map((path) =>
    toHead(reader, { path, title: 'Same', description: null }),
  )
  expect(study?.title).not.toBe(partnership?.title)
  expect(study?.picture.path).not.toBe(partnership?.picture.path)
})

test('a social picture is named by its words, so that others than these change nothing', () => {
  const content = createContent()
  const before = toHead(createContentReader({ content }), study).picture.path
  const document = content.documents['case-studies']['first-season']
  if (document) document.summary = 'Another summary.'
  expect(toHead(createContentReader({ content }), study).picture.path).toBe(before)
  if (content.globals.site) content.globals.site.practitioner = 'Somebody Else'
  expect(toHead(createContentReader({ content }), study).picture.path).not.toBe(before)
  expect(toSocialPath({ title: 'a', section: null, author: 'b' })).toMatch(
    /^\/media\/social\/[0-9a-f]{32}\.png$/,
  )
})
