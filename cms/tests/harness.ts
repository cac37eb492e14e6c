import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createSiteKey, createWebhookSecret } from '@throughline/shared'
import pg from 'pg'
import { handleEndpoints, type Payload } from 'payload'

import { templateDatabase } from './templateDatabase.ts'

/** A CMS on a database of its own, cloned from the migrated template. One for each test file: the configuration is read once. */
export type TestCms = {
  payload: Payload
  /** A REST call, as the public makes it or signed in with a token, with JSON or a form; the answer's body parsed. */
  rest: (method: string, path: string, options?: RestOptions) => Promise<{ status: number; body: Json }>
  /** A token of an owner. */
  owner: string
  /** A token of an editor. */
  editor: string
  /** The site's own key, as a bearer token. */
  siteKey: string
  /** Takes it down, with its database and its folder. */
  stop: () => Promise<void>
  /** A query on the database behind the CMS's back. */
  sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
}
// What a REST answer holds is the test's business to look at.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any
type RestOptions = { token?: string; bearer?: string; body?: unknown }

const cmsUrl = 'http://cms.test'

async function cloneTemplate(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = process.env['TEST_POSTGRES_URL']
  if (server === undefined)
    throw new Error('TEST_POSTGRES_URL is not set. Run the tests with `npx -y pnpm@12 test`.')
  const name = `test_${randomBytes(6).toString('hex')}`
  const run = async (text: string) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(text)
    await client.end()
  }
  await run(`CREATE DATABASE ${name} TEMPLATE ${templateDatabase}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

async function createUser({
  payload,
  role,
}: {
  payload: Payload
  role: 'owner' | 'editor'
}): Promise<string> {
  const email = `${role}@example.org`
  const password = randomBytes(12).toString('hex')
  await payload.create({ collection: 'users', data: { email, password, role } })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token) throw new Error(`No token for ${email}.`)
  return token
}

/** Starts a CMS for a test file: `beforeAll(async () => { cms = await startTestCms(); return cms.stop })`. `webhookUrl` is where publications are announced. */
export async function startTestCms({
  webhookUrl = 'http://127.0.0.1:9/hooks/publish',
}: { webhookUrl?: string } = {}): Promise<TestCms> {
  const database = await cloneTemplate()
  const dataDir = await mkdtemp(path.join(tmpdir(), 'throughline-cms-'))
  const secret = createWebhookSecret()
  Object.assign(process.env, {
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: randomBytes(24).toString('hex'),
    PUBLISH_WEBHOOK_SECRET: secret,
    PUBLISH_WEBHOOK_URL: webhookUrl,
    CMS_URL: cmsUrl,
    SITE_URL: 'http://site.test',
    DATA_DIR: dataDir,
  })
  const { getPayload } = await import('payload')
  const { default: config } = await import('../src/payload.config.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  const client = new pg.Client({ connectionString: database.url })
  client.on('error', () => undefined)
  await client.connect()
  const stop = async () => {
    // Dropping the database ends its connections, each with a warning.
    payload.logger.level = 'silent'
    await client.end()
    await payload.destroy()
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  }
  const rest: TestCms['rest'] = async (method, route, { token, bearer, body } = {}) => {
    const isForm = body instanceof FormData
    const headers = new Headers(isForm ? {} : { 'content-type': 'application/json' })
    if (token !== undefined) headers.set('authorization', `JWT ${token}`)
    if (bearer !== undefined) headers.set('authorization', `Bearer ${bearer}`)
    const init: RequestInit = { method, headers }
    if (body !== undefined) init.body = isForm ? body : JSON.stringify(body)
    const request = new Request(`${cmsUrl}/api${route}`, init)
    const response = await handleEndpoints({ config, request })
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text) }
  }
  return {
    payload,
    rest,
    stop,
    owner: await createUser({ payload, role: 'owner' }),
    editor: await createUser({ payload, role: 'editor' }),
    siteKey: createSiteKey(secret),
    sql: async (text, values = []) => (await client.query<Record<string, unknown>>(text, values)).rows,
  }
}
