import { expect, it } from 'vitest'

import { ByteCache } from './ByteCache.ts'

const entry = (size: number) => ({ bytes: Buffer.alloc(size) })

it('never holds more bytes than its limit, and keeps what was used last', () => {
  const cache = new ByteCache({ limit: 100 })
  cache.set('a', entry(40))
  cache.set('b', entry(40))
  cache.get('a')
  cache.set('c', entry(40))
  expect(cache.get('b')).toBeUndefined()
  expect(cache.get('a')).toBeDefined()
  expect(cache.get('c')).toBeDefined()
  expect(cache.size).toBe(80)
})

it('holds nothing that is larger than the whole of it', () => {
  const cache = new ByteCache({ limit: 100 })
  cache.set('a', entry(40))
  cache.set('huge', entry(101))
  expect(cache.get('huge')).toBeUndefined()
  expect(cache.get('a')).toBeDefined()
})

it('counts a replaced entry once', () => {
  const cache = new ByteCache({ limit: 100 })
  cache.set('a', entry(40))
  cache.set('a', entry(60))
  expect(cache.size).toBe(60)
})
