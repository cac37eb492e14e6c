import { expect, it } from 'vitest'

import { isEditorState } from './isEditorState.ts'

const text = { type: 'text', text: 'Words' }

it.each([
  { root: { children: [] } },
  { root: { type: 'root', children: [{ type: 'paragraph', children: [text] }] } },
  { root: { children: [{ type: 'upload', fields: null, value: 7 }] } },
  { root: { children: [{ type: 'link', fields: { url: '/' }, children: [text] }] } },
])('the editor reads %j', (value) => {
  expect(isEditorState(value)).toBe(true)
})

it.each([
  [{ root: 'x' }],
  [{ root: { children: 'x' } }],
  [{ root: { children: [null] } }],
  [{ root: { children: [{ children: [] }] } }],
  [{ root: { children: [{ type: 'link', fields: 'x', children: [text] }] } }],
  [{ root: { children: [{ type: 'paragraph', children: ['x'] }] } }],
  [[]],
  ['x'],
])('the editor does not read %j', (value) => {
  expect(isEditorState(value)).toBe(false)
})
