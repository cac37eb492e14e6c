import { expect, it } from 'vitest'

import { describeReleaseName } from './releaseNames.ts'

it('a release is known by its moment, and one with another name by that', () => {
  expect(describeReleaseName('20260102T030405Z-aaaa')).toBe('2 January 2026, 03:04:05 UTC')
  expect(describeReleaseName('20260102T030405678Z-aaaa')).toBe('2 January 2026, 03:04:05 UTC')
  expect(describeReleaseName('20269902T030405Z-aaaa')).toBe('20269902T030405Z-aaaa')
  expect(describeReleaseName('first')).toBe('first')
  expect(describeReleaseName(null)).toBeNull()
})
