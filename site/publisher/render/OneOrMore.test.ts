import fc from 'fast-check'
import { expect, it } from 'vitest'

import { listItems, type OneOrMore, withItem, withoutItem } from './OneOrMore.ts'

it('holds what a Set would hold, whatever is added and removed', () => {
  const step = fc.record({ item: fc.constantFrom('a', 'b', 'c'), isAdded: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const expected = new Set<string>()
      let items: OneOrMore<string> | undefined
      for (const { item, isAdded } of steps) {
        if (isAdded) expected.add(item)
        else expected.delete(item)
        items = isAdded ? withItem(items, item) : withoutItem(items, item)
        expect([...listItems(items)].sort()).toEqual([...expected].sort())
        expect(items === undefined).toBe(expected.size === 0)
      }
    }),
  )
})
