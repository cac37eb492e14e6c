import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { tryLock } from '../files/Lock.ts'
import { findFreePort } from '../postgres/findFreePort.ts'
import { makeDataDir } from './makeDataDir.ts'
import { runScript } from './runScript.ts'

async function findPorts() {
  return { CMS_PORT: String(await findFreePort()), SITE_PORT: String(await findFreePort()) }
}

async function expectRefusal({
  variables,
  sentence,
}: {
  variables: Record<string, string>
  sentence: RegExp
}) {
  const { code, complained } = await runScript({ script: 'start.ts', variables })
  expect(complained.trim()).toMatch(sentence)
  expect(complained.trim().split('\n')).toHaveLength(1)
  expect(code).toBe(1)
}

async function takePort(host: string): Promise<string> {
  const server = createServer().listen(0, host)
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? String(address.port) : ''
}

test.each(['127.0.0.1', '0.0.0.0'])(
  'a port that is taken on %s is named with its mend, and nothing is made',
  async (host) => {
    const port = await takePort(host)
    const dataDir = join(makeDataDir(), 'data')
    const variables = { ...(await findPorts()), SITE_PORT: port, DATA_DIR: dataDir }
    await expectRefusal({ variables, sentence: new RegExp(`^Port ${port} is already in use .* SITE_PORT=`) })
    expect(existsSync(dataDir)).toBe(false)
  },
)

test('a data directory that cannot be written is named with its mend', async () => {
  const file = join(makeDataDir(), 'a-file')
  writeFileSync(file, '')
  const variables = { ...(await findPorts()), DATA_DIR: join(file, 'data') }
  await expectRefusal({
    variables,
    sentence: /^The data directory .*a-file\/data cannot be written .*DATA_DIR=/,
  })
})

test('a data directory on a file system that takes no folders is refused, and does not hang', async () => {
  const variables = { ...(await findPorts()), DATA_DIR: '/proc/throughline' }
  await expectRefusal({
    variables,
    sentence: /^The data directory \/proc\/throughline cannot be written .*DATA_DIR=/,
  })
})

test('a data directory of another Postgres major is refused', async () => {
  const dataDir = makeDataDir()
  mkdirSync(join(dataDir, 'postgres'))
  writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '16\n')
  const variables = { ...(await findPorts()), DATA_DIR: dataDir }
  await expectRefusal({
    variables,
    sentence: /is of Postgres 16 and this is Postgres 18: choose another DATA_DIR/,
  })
  expect(readdirSync(join(dataDir, 'postgres'))).toEqual(['PG_VERSION'])
})

test('a DATABASE_URL that does not answer is named without its password, and nothing is made', async () => {
  const port = await findFreePort()
  const dataDir = join(makeDataDir(), 'data')
  const DATABASE_URL = `postgres://someone:hush-hush@127.0.0.1:${port}/content`
  const variables = { ...(await findPorts()), DATA_DIR: dataDir, DATABASE_URL }
  const { code, said, complained } = await runScript({ script: 'start.ts', variables })
  expect(complained).toMatch(new RegExp(`^The database at 127.0.0.1:${port} does not answer .*DATABASE_URL`))
  expect(said + complained).not.toContain('hush-hush')
  expect(code).toBe(1)
  expect(existsSync(dataDir)).toBe(false)
})

test('a second start on the same data directory is refused, and the first keeps it', async () => {
  const dataDir = makeDataDir()
  const first = tryLock(join(dataDir, 'lock.json'))
  expect(first.isHeld).toBe(true)
  const variables = { ...(await findPorts()), DATA_DIR: dataDir }
  await expectRefusal({
    variables,
    sentence: new RegExp(`^Throughline already runs from .* \\(process ${process.pid}\\)`),
  })
  expect(tryLock(join(dataDir, 'lock.json'))).toEqual({ isHeld: false, pid: process.pid })
})

test('a variable that makes no sense is named', async () => {
  await expectRefusal({
    variables: { CMS_PORT: 'abc' },
    sentence: /^CMS_PORT is not a port: choose a whole number/,
  })
  await expectRefusal({
    variables: { DATABASE_URL: 'mysql://x' },
    sentence: /^DATABASE_URL is not a Postgres address/,
  })
})
