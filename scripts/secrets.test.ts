import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { parseWebhookSecret } from '../shared/src/index.ts'
import { loadSecrets } from './secrets.ts'

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-secrets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('secrets are made once and kept', () => {
  const folder = makeFolder()
  const first = loadSecrets(folder)
  expect(first.isNew).toBe(true)
  expect(parseWebhookSecret(first.webhookSecret)).toHaveLength(32)
  expect(loadSecrets(folder)).toEqual({ ...first, isNew: false })
  expect(loadSecrets(makeFolder()).payloadSecret).not.toBe(first.payloadSecret)
})

test('only their owner reads them, also after somebody opened them up', () => {
  const folder = makeFolder()
  const path = join(folder, 'secrets.json')
  loadSecrets(folder)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  chmodSync(path, 0o644)
  loadSecrets(folder)
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('a damaged file is named, not replaced', () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'secrets.json'), '{"payloadSecret":')
  expect(() => loadSecrets(folder)).toThrow(/secrets\.json is damaged: bring it back from a backup/)
})
