import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startPostgres } from '../postgres/startPostgres.ts'
import type { Lifetime } from '../processes/Lifetime.ts'

/** A throw-away Postgres, gone with the lifetime: fast, and not meant to survive a power cut. */
export async function provideTestDatabase(lifetime: Lifetime): Promise<{ adminUrl: string }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'throughline-tests-'))
  lifetime.onEnd(() => rmSync(dataDir, { recursive: true, force: true }))
  // As root another user has to pass through it, to its own folder inside.
  chmodSync(dataDir, 0o711)
  const { adminUrl } = await startPostgres({
    dataDir,
    password: randomBytes(16).toString('hex'),
    isNewPassword: true,
    log: join(dataDir, 'postgres.log'),
    isDurable: false,
    lifetime,
    say: () => undefined,
  })
  return { adminUrl }
}
