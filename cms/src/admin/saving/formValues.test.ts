import { expect, it } from 'vitest'

import { findDerived, isStored } from './formValues.ts'

const save = {
  sent: { title: 'A', slug: '', rows: [{ id: '1' }] },
  stored: { title: 'A', slug: 'a', rows: [{ id: '1' }], summary: null, id: 7 },
}

it('the moment of a save is nothing that was written', () => {
  expect(isStored({ ...save, now: { ...save.sent, updatedAt: '2' } })).toBe(true)
})

it('what a save derived is stored, whether the form has it yet or not', () => {
  expect(isStored({ ...save, now: { ...save.sent, slug: 'a' } })).toBe(true)
  expect(isStored({ ...save, now: { ...save.sent, slug: 'b' } })).toBe(false)
})

it('also where the form took up what an earlier save derived after this one was sent', () => {
  const now = { ...save.sent, slug: 'a', id: 7, summary: undefined }
  expect(isStored({ ...save, now })).toBe(true)
})

it('words, rows and fields that are more, fewer or others are not stored', () => {
  for (const change of [
    { title: 'B' },
    { title: undefined },
    { title: '' },
    { rows: [] },
    { rows: [{ id: '2' }] },
    { summary: 'New' },
  ])
    expect(isStored({ ...save, now: { ...save.sent, ...change } }), JSON.stringify(change)).toBe(false)
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
