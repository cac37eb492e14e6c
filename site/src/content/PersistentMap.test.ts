import fc from 'fast-check'
import { expect, it } from 'vitest'

import { PersistentMap } from './PersistentMap.ts'

const key = fc.stringMatching(/^[a-f]{1,3}$/)
const batches = fc.array(fc.array(fc.tuple(key, fc.option(fc.nat(3), { nil: undefined }))))

it('a persistent map holds what a map would, and every map before it stays as it was', () => {
  fc.assert(
    fc.property(batches, (list) => {
      const expected = new Map<string, number>()
      let map = PersistentMap.from<number>()
      for (const entries of list) {
        const before = new Map(map.entries())
        const next = map.with(entries)
        for (const [name, value] of entries) {
          if (value === undefined) expected.delete(name)
          else expected.set(name, value)
        }
        expect(new Map(next.entries())).toEqual(expected)
        expect(next.size).toBe(expected.size)
        expect(new Map(map.entries())).toEqual(before)
        const differing = [...new Set([...before.keys(), ...expected.keys()])]
        expect([...map.differences(next)].sort()).toEqual(
          differing.filter((name) => before.get(name) !== expected.get(name)).sort(),
        )
        map = next
      }
    }),
  )
})
