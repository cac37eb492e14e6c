import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { tryLock } from './Lock.ts'

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a lock is held once, until it is released', () => {
  const folder = makeFolder()
  const path = join(folder, 'lock.json')
  const first = tryLock(path)
  expect(tryLock(path)).toEqual({ isHeld: false, pid: process.pid })
  if (first.isHeld) first.release()
  expect(readdirSync(folder)).toEqual([])
  expect(tryLock(path).isHeld).toBe(true)
})

test.each([
  ['of a process that is gone', JSON.stringify({ pid: 2 ** 22 + 5, start: 'x', id: 'y' })],
  [
    'of a number that another process has by now',
    JSON.stringify({ pid: process.pid, start: 'before', id: 'y' }),
  ],
  ['that was half written', '{"pid":'],
  ['that is empty', ''],
])('a lock %s is nobody’s', (_, text) => {
  const path = join(makeFolder(), 'lock.json')
  writeFileSync(path, text)
  expect(tryLock(path).isHeld).toBe(true)
  expect(tryLock(path).isHeld).toBe(false)
})
