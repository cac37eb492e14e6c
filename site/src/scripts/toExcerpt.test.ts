import { expect, test } from 'vitest'

import { toExcerpt } from './toExcerpt.ts'

/** `a [b] c`: b is marked. */
const read = (text: string, title = '') =>
  toExcerpt({
    title,
    pieces: text
      .split(/(\[[^\]]*\])/)
      .filter(Boolean)
      .map((words) => ({ words: words.replace(/[[\]]/g, ''), isMarked: words.startsWith('[') })),
  })
    .map(({ words, isMarked }) => (isMarked ? `[${words}]` : words))
    .join('')

test.each([
  ['says where it was cut', 'which [gates] were open at', '… which [gates] were open at …'],
  ['says nothing where nothing was cut', 'All [gates.] Open.', 'All [gates]. Open.'],
  ['ends with what somebody said', 'She asked: “Who [opens] it?”', 'She asked: “Who [opens] it?”'],
])('an excerpt %s', (_, text, shown) => {
  expect(read(text)).toBe(shown)
})

test('an excerpt does not begin with the title again', () => {
  expect(read('The [Gates]. Who [opens] them?', 'The Gates')).toBe('Who [opens] them?')
  expect(read('The [Gates.]', 'The Gates')).toBe('The [Gates].')
  expect(read('The Gatesmen came.', 'The Gates')).toBe('The Gatesmen came.')
  expect(read('The gatekeeper.', 'The Gates')).toBe('The gatekeeper.')
})
