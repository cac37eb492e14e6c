import { expect, it } from 'vitest'

import { FormVisits } from './FormVisits.ts'
import { isFromElsewhere } from './isFromElsewhere.ts'
import { RateLimit } from './RateLimit.ts'
import { toAddressGroup } from './toAddressGroup.ts'

it('a connection may act so many times in a stretch, and again when the first of them is over', () => {
  const limit = new RateLimit({ limit: 2, stretch: 1000 })
  for (const now of [0, 400]) {
    expect(limit.waitOf('a', now)).toBe(0)
    limit.note('a', now)
  }
  expect(limit.waitOf('a', 500)).toBe(500)
  expect(limit.waitOf('b', 500)).toBe(0)
  expect(limit.waitOf('a', 1000)).toBe(0)
})

it('however many connections there are, memory stays bounded, and the busiest is still known', () => {
  const limit = new RateLimit({ limit: 1, stretch: 1000 })
  for (let n = 0; n < 20_000; n += 1) {
    limit.note(`one-${n}`, 0)
    limit.note('busy', 0)
  }
  expect(limit.waitOf('busy', 1)).toBeGreaterThan(0)
  expect(limit.waitOf('one-0', 1)).toBe(0)
})

it('a form that comes back at once is held up once; a person, and who is not known, are not', () => {
  const visits = new FormVisits()
  visits.note('program', 0)
  expect(visits.isTooQuick('program', 100)).toBe(true)
  expect(visits.isTooQuick('program', 200)).toBe(false)
  visits.note('person', 0)
  expect(visits.isTooQuick('person', 60_000)).toBe(false)
  expect(visits.isTooQuick('unknown', 0)).toBe(false)
})

it('who shares an address with one who has just opened the form is not held up', () => {
  const visits = new FormVisits()
  visits.note('office', 0)
  visits.note('office', 58_000)
  expect(visits.isTooQuick('office', 59_000)).toBe(false)
})

it('connections are forgotten when they need not be known any more', () => {
  const hour = 60 * 60_000
  const limit = new RateLimit({ limit: 2, stretch: hour })
  const visits = new FormVisits()
  for (const memory of [limit, visits]) {
    memory.note('old', 0)
    memory.note('new', hour - 1000)
    expect(memory.size).toBe(2)
    memory.forget(hour)
    expect(memory.size).toBe(1)
  }
})

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:0db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['unknown', 'unknown'],
])('the connection of %s is %s', (address, group) => expect(toAddressGroup(address)).toBe(group))

it.each([
  [false, {}],
  [false, { origin: 'https://site.example' }],
  [false, { origin: 'http://localhost:4321', host: 'localhost:4321' }],
  [false, { origin: 'null', 'sec-fetch-site': 'same-origin' }],
  [true, { origin: 'null' }],
  [true, { origin: 'https://elsewhere.example', host: 'site.example' }],
  [true, { origin: 'https://site.example', 'sec-fetch-site': 'cross-site' }],
  [true, { origin: 'https://blog.site.example', 'sec-fetch-site': 'same-site' }],
] as const)('it is %s that a page of another site sent %j', (expected, headers) => {
  expect(isFromElsewhere({ headers, siteUrl: 'https://site.example' })).toBe(expected)
})
