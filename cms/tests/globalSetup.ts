import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import { createWebhookSecret } from '@throughline/shared'
import pg from 'pg'

import { templateDatabase } from './templateDatabase.ts'

/** Migrates the template database by the committed migrations, in a process of its own, so that it is free to be cloned. */
export async function setup(): Promise<void> {
  const server = process.env['TEST_POSTGRES_URL']
  if (server === undefined)
    throw new Error('TEST_POSTGRES_URL is not set. Run the tests with `npx -y pnpm@12 test`.')
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS ${templateDatabase} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${templateDatabase}`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${templateDatabase}`
  await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'migrateTemplate.ts')], {
    env: {
      ...process.env,
      DATABASE_URL: url.href,
      PAYLOAD_SECRET: 'a secret of the tests, nobody signs in with it',
      PUBLISH_WEBHOOK_SECRET: createWebhookSecret(),
      DATA_DIR: '/nonexistent',
    },
  })
}
