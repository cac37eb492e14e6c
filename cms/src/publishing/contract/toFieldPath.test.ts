import { expect, it } from 'vitest'

import { toFieldPath } from './toFieldPath.ts'

it.each([
  ['body.3.children.0.text', 'body'],
  ['contact.body.0', 'contact.body'],
  ['contact.email', 'contact.email'],
  ['to.address', 'link.address'],
  ['to.document.collection', 'link.document'],
  ['navigation.2.target.document.id', 'navigation.2.link.document'],
  ['footer.links.0.target.address', 'footer.links.0.link.address'],
  ['to', 'link'],
  ['thread.questions.1.question', 'thread.questions.1.question'],
  ['thread.outputs.0.target.address', 'thread.outputs.0.address'],
  ['thread.outputs.0.target.media', 'thread.outputs.0.file'],
  ['thread.unknowns.4', 'thread.unknowns.4.text'],
  ['meta.picture', 'meta.image'],
  ['meta.title', 'meta.title'],
])('what is wrong at %s is said on the field %s', (path, field) => {
  expect(toFieldPath({ path: path.split('.'), richTexts: ['body', 'contact.body'] })).toBe(field)
})
