import { expect, test } from 'vitest'

import { Answers } from './Answers.ts'

const text =
  'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhelloHTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n'

test('answers are counted whole, however they are cut on the way', () => {
  for (let size = 1; size <= text.length; size += 1) {
    const answers = new Answers()
    const found: number[] = []
    for (let from = 0; from < text.length; from += size)
      found.push(...answers.take(Buffer.from(text.slice(from, from + size))))
    expect(found).toEqual([200, 404])
  }
})
