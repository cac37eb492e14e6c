import { expect, test } from 'vitest'

import { toOutline } from './toOutline.ts'
import { readMarkdown } from './readMarkdown.ts'

const see = (markdown: string) => {
  const { title, richText } = readMarkdown(markdown)
  return [...(title === null ? [] : [`# ${title}`]), ...toOutline(richText)]
}

test('Markdown is read as it would be shown', () => {
  const markdown = `# Title\n\nA *word*\non two lines.\n\n## Part\n\n1. a\n   - b\n2. c\n\n---\n\n> Said\n> so.\n> — Ann, Keeper\n\n\`code\``
  expect(see(markdown)).toEqual([
    '# Title',
    'A word on two lines.',
    '## Part',
    '1. a',
    '  - b',
    '2. c',
    '---',
    '> Said so. — Ann, Keeper',
    'code',
  ])
})

test('HTML in Markdown is read by the same rules', () => {
  const { richText, notes } = readMarkdown(
    'Before\n\n<article><p onclick="go()">In</p></article>\n\n<script>x</script>\n\nAfter ![cat](c.png)',
  )
  expect(toOutline(richText)).toEqual(['Before', 'In', 'After'])
  expect(notes).toEqual(['A picture was left out (“cat”). Add it in the editor.'])
})

test('an unsafe link becomes plain words', () => {
  const { richText, notes } = readMarkdown('[go](javascript:alert(1))')
  expect(toOutline(richText)).toEqual(['go'])
  expect(JSON.stringify(richText)).not.toContain('javascript')
  expect(notes).toHaveLength(1)
})

test('the title and summary of the fields at its head are taken, and a heading that differs stays', () => {
  const read = readMarkdown(
    '---\r\ntitle: "At the head"\r\ndescription: In short\r\ntags: [a]\r\n---\r\n# In the text\r\n\r\nWords.',
  )
  expect(read).toMatchObject({ title: 'At the head', summary: 'In short' })
  expect(toOutline(read.richText)).toEqual(['## In the text', 'Words.'])
  expect(see('---\ntitle: Same\n---\n# Same\n\nWords.')).toEqual(['# Same', 'Words.'])
})

test('a dividing line at the head is not taken for fields', () => {
  expect(see('---\n\nWords: two.\n\n---\n\nMore.')).toEqual(['---', 'Words: two.', '---', 'More.'])
})
