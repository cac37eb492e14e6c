import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { isBuiltFrom, removeStamp, writeStamp } from './buildStamp.ts'
import { hashSources } from './hashSources.ts'

function makeSources() {
  const root = mkdtempSync(join(tmpdir(), 'throughline-build-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const folder of ['site/src', 'site/dist', 'site/node_modules', 'site/tests'])
    mkdirSync(join(root, folder), { recursive: true })
  const write = (path: string, text: string) => writeFileSync(join(root, path), text)
  write('site/src/page.astro', 'one')
  return { root, write, hash: () => hashSources({ root, sources: ['site', 'missing'] }) }
}

test('a change of a source makes the build stale: its text, its name, a new file', () => {
  const { root, write, hash } = makeSources()
  const hashes = [hash()]
  write('site/src/page.astro', 'two')
  hashes.push(hash())
  renameSync(join(root, 'site/src/page.astro'), join(root, 'site/src/other.astro'))
  hashes.push(hash())
  write('site/src/new.ts', '')
  hashes.push(hash())
  expect(new Set(hashes).size).toBe(4)
})

test('tests, installed packages and what was built change nothing', () => {
  const { write, hash } = makeSources()
  const before = hash()
  for (const path of [
    'site/dist/entry.mjs',
    'site/node_modules/x.js',
    'site/tests/a.test.ts',
    'site/src/a.test.ts',
  ])
    write(path, 'x')
  expect(hash()).toBe(before)
})

test('an output counts as built only from the very sources, and not while a build runs', () => {
  const { root } = makeSources()
  const output = join(root, 'site/dist')
  expect(isBuiltFrom({ output, hash: 'a' })).toBe(false)
  writeStamp({ output, hash: 'a' })
  expect(isBuiltFrom({ output, hash: 'a' })).toBe(true)
  expect(isBuiltFrom({ output, hash: 'b' })).toBe(false)
  removeStamp(output)
  expect(isBuiltFrom({ output, hash: 'a' })).toBe(false)
})
