import { expect, it } from 'vitest'

import { toFieldWords, type WordedField } from './toFieldWords.ts'

const fields: WordedField[] = [
  { name: 'title', label: 'Title' },
  {
    tabs: [
      { label: 'The story', fields: [{ name: 'picture', label: 'Picture' }] },
      {
        name: 'thread',
        label: 'The learning thread',
        fields: [
          {
            name: 'questions',
            label: 'Learning questions',
            fields: [{ name: 'question', label: 'Question' }],
          },
        ],
      },
    ],
  },
  { name: 'link', label: 'Leads to', fields: [{ fields: [{ name: 'document', label: 'On this site' }] }] },
  { name: 'bare', label: 'Bare', fields: [{ name: 'inner', label: false }] },
]

it.each([
  ['title', 'Title'],
  ['picture', 'Picture'],
  ['link.document', 'On this site'],
  ['thread.questions.1.question', 'Learning questions 2 → Question'],
  ['thread.questions.0', 'Learning questions 1'],
  ['bare.inner', 'Bare'],
  ['nowhere', 'This document'],
])('%s is called “%s”', (path, words) => {
  expect(toFieldWords({ fields, path })).toBe(words)
})
