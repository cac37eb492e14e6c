import { randomBytes } from 'node:crypto'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { createWebhookSecret } from '../shared/src/index.ts'
import { readText } from './files/readJson.ts'
import { writeFileAtomically } from './files/writeFileAtomically.ts'
import { Problem } from './Problem.ts'

const fileSchema = z.object({
  payloadSecret: z.string().min(16),
  webhookSecret: z.string().min(24),
  databasePassword: z.string().min(16),
})

/** Secrets that nobody typed: made at the first start, kept in the data directory, readable by its owner alone. */
export type Secrets = z.infer<typeof fileSchema> & {
  /** The database password was made just now: a database that exists already does not know it. */
  isNew: boolean
}

/** Reads the secrets of a data directory, or makes them. @throws Problem where the file is damaged. */
export function loadSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json')
  const text = readText(path)
  if (text !== null) {
    chmodSync(path, 0o600)
    return { ...parse({ path, text }), isNew: false }
  }
  const secrets = {
    payloadSecret: randomBytes(32).toString('hex'),
    webhookSecret: createWebhookSecret(),
    databasePassword: randomBytes(24).toString('hex'),
  }
  writeFileAtomically({ path, text: `${JSON.stringify(secrets, null, 2)}\n`, mode: 0o600 })
  return { ...secrets, isNew: true }
}

function parse({ path, text }: { path: string; text: string }): z.infer<typeof fileSchema> {
  try {
    return fileSchema.parse(JSON.parse(text))
  } catch {
    throw new Problem(
      `${path} is damaged: bring it back from a backup, or delete it and everyone has to sign in again (no content is lost).`,
    )
  }
}
