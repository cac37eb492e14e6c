import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { createContentReader } from '../content/createContentReader.ts'
import { toLlmsText } from './toLlmsText.ts'

const siteUrl = 'https://site.example'

test('language models are told who this is and where each page is as Markdown', () => {
  const text = toLlmsText(createContentReader({ content: createContent() }), { siteUrl })
  expect(text).toMatch(/^# Wren Example\n\n> A site that was made up for tests\./)
  expect(text).toContain(
    `## Case studies\n\n- [A Bare Account](${siteUrl}/case-studies/bare/index.md)\n- [What the First Season Taught](`,
  )
  expect(text).not.toContain('elsewhere/index.md')
})

test('what people write makes no line of its own', () => {
  const content = createContent()
  const about = content.documents.pages['about']
  if (about) Object.assign(about, { title: 'A [b]\n# c', summary: 'x\n\n## y' })
  const text = toLlmsText(createContentReader({ content }), { siteUrl })
  expect(text).toContain(`- [A \\[b\\] # c](${siteUrl}/about/index.md): x ## y\n`)
})

test('lists that hold nothing yet are not named', () => {
  const content = createContent()
  const show = () => toLlmsText(createContentReader({ content }), { siteUrl })
  expect(show()).toContain(`${siteUrl}/testimonials/index.md`)
  content.documents.testimonials = {}
  expect(show()).not.toContain(`${siteUrl}/testimonials/index.md`)
})
