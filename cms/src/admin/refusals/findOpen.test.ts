import type { FormState } from 'payload'
import { expect, it } from 'vitest'

import { findOpen, toRefusals } from './findOpen.ts'

const fields: FormState = { from: { value: '/a/' }, 'rows.0.name': {} }
const refusals = toRefusals({
  problems: [
    { path: 'from', message: 'This is taken.' },
    { path: 'rows.0.name', message: 'Write a name.' },
    { path: 'rows.0', message: 'This row is not whole.' },
  ],
  fields,
})
const open = (changed: FormState) => findOpen({ refusals, fields: changed }).map(({ path }) => path)

it('a refusal stands whatever else changes', () => {
  expect(open({ ...fields, title: { value: 'Another' } })).toEqual(['from', 'rows.0.name', 'rows.0'])
})

it('until its field has another value, and again when the refused one is back', () => {
  expect(open({ ...fields, from: { value: '/b/' } })).toEqual(['rows.0.name', 'rows.0'])
  expect(open({ ...fields, from: { value: '/a/', valid: false } })).toEqual(['from', 'rows.0.name', 'rows.0'])
  expect(open({ ...fields, 'rows.0.name': { value: '' } })).toContain('rows.0.name')
})

it('also where the form did not have the field yet when it was sent', () => {
  const early = toRefusals({ problems: [{ path: 'rows.1.name', message: 'Write a name.' }], fields })
  expect(findOpen({ refusals: early, fields })).toHaveLength(1)
  expect(findOpen({ refusals: early, fields: { 'rows.1.name': { value: '' } } })).toHaveLength(1)
  expect(findOpen({ refusals: early, fields: { 'rows.1.name': { value: 'Written' } } })).toEqual([])
})

it('or its row is gone', () => {
  expect(open({ from: { value: '/a/' } })).toEqual(['from', 'rows.0'])
})

it('the mark that the form sets where there is no field changes nothing', () => {
  expect(open({ ...fields, 'rows.0': { value: null, valid: false } })).toContain('rows.0')
})
