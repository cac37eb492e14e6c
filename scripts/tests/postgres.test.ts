import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { Client } from 'pg'
import { expect, test } from 'vitest'

import { findServers, readPostmasterPid } from '../postgres/findServers.ts'
import { createLifetime } from '../processes/Lifetime.ts'
import { readStart } from '../processes/ProcessIdentity.ts'
import { startPostgres } from '../postgres/startPostgres.ts'
import { makeDataDir } from './makeDataDir.ts'

const password = 'only-for-this-test'

async function start(dataDir: string, { isNewPassword = false } = {}) {
  const lifetime = createLifetime()
  const said: string[] = []
  const plan = {
    dataDir,
    password,
    isNewPassword,
    log: join(dataDir, 'postgres.log'),
    lifetime,
  }
  try {
    const postgres = await startPostgres({ ...plan, say: (line) => said.push(line) })
    return { postgres, said, stop: () => lifetime.end() }
  } catch (thrown) {
    await lifetime.end()
    throw thrown
  }
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Starts it once, with something in it, and hands over how to find that again. */
async function startWithContent(dataDir: string) {
  const first = await start(dataDir)
  await query(first.postgres.url, "create table kept as select 'yes' as word")
  return first
}

async function expectContent(dataDir: string) {
  const next = await start(dataDir)
  try {
    expect(await query(next.postgres.url, 'select word from kept')).toEqual([{ word: 'yes' }])
  } finally {
    await next.stop()
  }
  return next
}

test('content is there again after a stop, and no process is left', async () => {
  const dataDir = makeDataDir()
  const first = await startWithContent(dataDir)
  await first.stop()
  expect(findServers(first.postgres.location.clusterDir)).toEqual([])
  await expectContent(dataDir)
  expect(findServers(first.postgres.location.clusterDir)).toEqual([])
})

test('a server that an earlier run left running is ended, and the start goes on', async () => {
  const dataDir = makeDataDir()
  const first = await startWithContent(dataDir)
  const { said } = await expectContent(dataDir)
  expect(said).toContain('ended the Postgres that an earlier run left')
  expect(first.postgres.server.hasEnded()).toBe(true)
})

test('a server killed with -9 does not stop the next start', async () => {
  const dataDir = makeDataDir()
  const first = await startWithContent(dataDir)
  process.kill(first.postgres.server.pid, 'SIGKILL')
  await first.postgres.server.exited
  expect(existsSync(join(first.postgres.location.clusterDir, 'postmaster.pid'))).toBe(true)
  await expectContent(dataDir)
})

test('a server that dies is started again at the same address', async () => {
  const { postgres, stop } = await startWithContent(makeDataDir())
  process.kill(postgres.server.pid, 'SIGKILL')
  await postgres.server.exited
  await postgres.restart()
  expect(await query(postgres.url, 'select word from kept')).toEqual([{ word: 'yes' }])
  await stop()
})

test('a pid file that names another program stops nothing, and the program lives', async () => {
  const dataDir = makeDataDir()
  const first = await startWithContent(dataDir)
  await first.stop()
  const other = spawn('sleep', ['60'])
  const pidFile = join(first.postgres.location.clusterDir, 'postmaster.pid')
  writeFileSync(pidFile, `${other.pid}\n${first.postgres.location.clusterDir}\n1\n5432\n\n127.0.0.1\n`)
  expect(readPostmasterPid(first.postgres.location.clusterDir)).toBe(other.pid)
  await expectContent(dataDir)
  expect(readStart(other.pid ?? 0)).not.toBeNull()
  other.kill()
})

test('an interrupted first start leaves nothing that stops the next', async () => {
  const dataDir = makeDataDir()
  const draft = join(dataDir, 'postgres.new-12345')
  mkdirSync(draft)
  writeFileSync(join(draft, 'PG_VERSION'), '18\n')
  const { stop } = await startWithContent(dataDir)
  await stop()
  expect(readdirSync(dataDir).filter((name) => name.includes('.new-'))).toEqual([])
  await expectContent(dataDir)
})

test('a folder that is no database is set aside, not deleted', async () => {
  const dataDir = makeDataDir()
  mkdirSync(join(dataDir, 'postgres'))
  writeFileSync(join(dataDir, 'postgres', 'letter.txt'), 'mine')
  const { stop } = await start(dataDir)
  await stop()
  const aside = readdirSync(dataDir).find((name) => name.startsWith('postgres.not-a-database')) ?? ''
  expect(readFileSync(join(dataDir, aside, 'letter.txt'), 'utf8')).toBe('mine')
})

test('a database of another major version is refused and left as it is', async () => {
  const dataDir = makeDataDir()
  mkdirSync(join(dataDir, 'postgres'))
  writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n')
  await expect(start(dataDir)).rejects.toThrow(
    /is of Postgres 17 and this is Postgres 18: choose another DATA_DIR/,
  )
  expect(readdirSync(join(dataDir, 'postgres'))).toEqual(['PG_VERSION'])
})

test('a lost password is replaced, and the content stays', async () => {
  const dataDir = makeDataDir()
  const first = await startWithContent(dataDir)
  await query(first.postgres.url, "alter role throughline password 'forgotten'")
  await first.stop()
  const next = await start(dataDir, { isNewPassword: true })
  expect(await query(next.postgres.url, 'select word from kept')).toEqual([{ word: 'yes' }])
  await next.stop()
})

test('only this machine reaches the database, and only with the password', async () => {
  const { postgres, stop } = await startWithContent(makeDataDir())
  const [row] = await query(postgres.url, "select current_setting('listen_addresses') as listens")
  expect(row).toEqual({ listens: '127.0.0.1' })
  await expect(query(postgres.url.replace(password, 'wrong'), 'select 1')).rejects.toThrow(
    /password authentication failed/,
  )
  await stop()
})
