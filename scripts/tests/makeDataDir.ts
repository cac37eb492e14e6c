import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

/** An empty data directory for one test, one that another user may pass through (Postgres under root). */
export function makeDataDir(): string {
  const path = mkdtempSync(join(tmpdir(), 'throughline-scripts-'))
  chmodSync(path, 0o711)
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}
