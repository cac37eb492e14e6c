import { expect, it } from 'vitest'

import { judgeDrop } from './judgeDrop.ts'

const drop = (dropped: number, pages: number, id = 'r1') =>
  judgeDrop({
    draft: { droppedPages: Array.from({ length: dropped }, (_, n) => `/${n}/`) },
    before: { id, pages },
  })

it.each([
  ['a fifth of the pages', 20, 100],
  ['a few pages of a small site', 4, 10],
  ['nothing', 0, 10],
])('dropping %s needs nobody’s word', (_, dropped, pages) => {
  expect(drop(dropped, pages)).toBeNull()
})

it('dropping more than a fifth of the pages waits, with the numbers to decide by', () => {
  expect(drop(21, 100)).toMatchObject({ dropped: 21, pages: 100 })
  expect(drop(5, 10)).toMatchObject({ dropped: 5, pages: 10 })
})

it('the first release waits for nobody', () => {
  expect(judgeDrop({ draft: { droppedPages: ['/a/'] }, before: null })).toBeNull()
})

it('the word of a person is for the same pages from the same release alone', () => {
  expect(drop(21, 100)?.fingerprint).toBe(drop(21, 100)?.fingerprint)
  const others = [drop(22, 100), drop(21, 100, 'r2')]
  for (const other of others) expect(other?.fingerprint).not.toBe(drop(21, 100)?.fingerprint)
})
