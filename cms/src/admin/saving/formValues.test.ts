import { expect, it } from 'vitest'

import { findDerived, isSame } from './formValues.ts'

it('the moment of a save is nothing that was written', () => {
  expect(isSame({ title: 'A', updatedAt: '1' }, { title: 'A', updatedAt: '2' })).toBe(true)
  expect(isSame({ title: 'A' }, { title: 'B' })).toBe(false)
})

it('takes up what a save derived, and nothing that somebody has written meanwhile', () => {
  const sent = { title: 'Ferries', slug: '', summary: 'In', from: null, services: [1] }
  const stored = { title: 'Ferries', slug: 'ferries', summary: 'In', from: '/x/', services: [2], id: 7 }
  expect(findDerived({ sent, stored, now: sent })).toEqual({ slug: 'ferries', from: '/x/' })
  expect(findDerived({ sent, stored, now: { ...sent, slug: 'boats' } })).toEqual({ from: '/x/' })
})

it('nothing is told apart from nothing', () => {
  expect(
    findDerived({ sent: { slug: undefined }, stored: { slug: null }, now: { slug: undefined } }),
  ).toEqual({})
})
