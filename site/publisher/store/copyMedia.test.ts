import { createHash } from 'node:crypto'

import { expect, it } from 'vitest'

import { verify } from './copyMedia.ts'

const text = 'the bytes of a picture'
const file = {
  filename: 'a.jpg',
  sha256: createHash('sha256').update(text).digest('hex'),
  size: text.length,
  mimeType: 'image/jpeg' as const,
  width: 1,
  height: 1,
}

async function* inParts(...parts: string[]) {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part))
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of verify({ bytes, file })) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

it('the bytes of a file pass as they are', async () => {
  expect(await collect(inParts('the bytes ', 'of a picture'))).toBe(text)
})

it.each([
  ['other bytes', ['the bytes of a pictur€'.slice(0, 21), 'E']],
  ['too few bytes', ['the bytes']],
  ['no bytes', []],
  ['too many bytes', [text, '!']],
])('%s are refused with the name of the file', async (_, parts) => {
  await expect(collect(inParts(...parts))).rejects.toThrow(/a\.jpg .+ checksum differs/)
})

it('a file that is far too large is not read to its end', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given += 1
      yield await Promise.resolve(Buffer.from(text))
    }
  }
  await expect(collect(endless())).rejects.toThrow('checksum differs')
  expect(given).toBe(2)
})
