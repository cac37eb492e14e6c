import { expect, test } from 'vitest'

import { parseImportArgs } from './parseImportArgs.ts'
import { parseReleaseArgs } from './parseReleaseArgs.ts'

const callerDir = import.meta.dirname

test('the file is looked for where the person stands', () => {
  const args = ['env.ts', '--to', 'services', '--title', 'A b', '--publish']
  expect(parseImportArgs({ args, callerDir })).toEqual([
    ...[`${callerDir}/env.ts`, '--to=services', '--title=A b', '--publish'],
  ])
})

test('a title that begins with a hyphen is a title', () => {
  const args = ['env.ts', '--to', 'services', '--title=--publish ']
  expect(parseImportArgs({ args, callerDir })).toEqual([
    ...[`${callerDir}/env.ts`, '--to=services', '--title=--publish'],
  ])
})

test.each([
  [['nowhere.txt', '--to', 'services'], /^There is no file .*nowhere\.txt\.$/],
  [['env.ts'], /^Say what goes where/],
  [['--to', 'services'], /^Say what goes where/],
  [['env.ts', '--to', ''], /^Say what goes where/],
  [['env.ts', '--to', 'services', '--to', 'pages'], /^Say what goes where/],
  [['env.ts', 'places.ts', '--to', 'services'], /^Say what goes where/],
  [
    ['env.ts', '--to', 'services', '--title', 'A', '--title', 'B'],
    /^--title was given more than once: .*\.$/,
  ],
  [['env.ts', '--to', 'services', '--title', ''], /^--title is empty: .*\.$/],
  [['env.ts', '--to', 'services', '--title', '  '], /^--title is empty/],
  [['env.ts', '--to', 'services', '--title'], /--title.*Say what goes where/],
  [['env.ts', '--to', 'services', '--title', '--publish'], /--title.*Say what goes where/],
  [['env.ts', '--to', 'services', '--pubish'], /--pubish.*Say what goes where/],
])('%o gets a sentence', (args, sentence) => {
  expect(() => parseImportArgs({ args, callerDir })).toThrow(sentence)
})

test('a release without a folder gets a sentence', () => {
  expect(parseReleaseArgs(['--out', 'public'])).toEqual({ out: 'public' })
  expect(() => parseReleaseArgs([])).toThrow(/^Say where the files go/)
  expect(() => parseReleaseArgs(['--uot', 'x'])).toThrow(/Say where the files go/)
})
