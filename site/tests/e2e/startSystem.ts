import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { findFreePort } from '../support/findFreePort.ts'
import { waitUntil } from '../support/waitUntil.ts'

const root = path.resolve(import.meta.dirname, '../../..')

export const adminEmail = 'owner@example.org'
export const adminPassword = 'a password of the tests'

type RunningProcess = { name: string; pid: number }

/** A whole system as `pnpm start` brings it up, in a data directory of its own. */
export type System = {
  siteUrl: string
  cmsUrl: string
  dataDir: string
  /** Everything that `start` printed. */
  output: () => string
  /** The processes that `start` keeps, as they are now. */
  processes: () => Promise<RunningProcess[]>
  /** The process with this name. */
  pidOf: (name: string) => Promise<number>
  /** A command of the project's against this system: its output, and the exit code. */
  run: (script: string, args: string[]) => Promise<{ code: number; output: string }>
  /** SIGTERM, and wait for the end. Gives the exit code. */
  stop: () => Promise<number | null>
}

async function waitForReady({ child, output }: { child: ChildProcess; output: () => string }): Promise<void> {
  const isReady = () => {
    if (child.exitCode !== null) throw new Error(`The start ended with ${child.exitCode}:\n${output()}`)
    return /\bready\b.*http.*http/.test(output())
  }
  await waitUntil('the system is ready', isReady, 180)
}

/** Starts a system. With `dataDir`, on what an earlier one left there; else in a new folder, which goes with the returned `remove`. */
export async function startSystem({ dataDir }: { dataDir?: string } = {}): Promise<System> {
  const folder = dataDir ?? (await mkdtemp(path.join(tmpdir(), 'throughline-e2e-')))
  const [cmsPort, sitePort] = [await findFreePort(), await findFreePort()]
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: folder,
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    ADMIN_EMAIL: adminEmail,
    ADMIN_PASSWORD: adminPassword,
    DATABASE_URL: '',
  }
  let text = ''
  const output = () => text
  const child = spawn(process.execPath, [path.join(root, 'scripts/start.ts')], { cwd: root, env })
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  await waitForReady({ child, output })
  const processes = async () =>
    JSON.parse(await readFile(path.join(folder, 'processes.json'), 'utf8')) as RunningProcess[]
  return {
    siteUrl: `http://localhost:${sitePort}`,
    cmsUrl: `http://localhost:${cmsPort}`,
    dataDir: folder,
    output,
    processes,
    pidOf: async (name) => {
      const found = (await processes()).find((one) => one.name === name)
      if (!found) throw new Error(`There is no process ${name}.`)
      return found.pid
    },
    run: async (script, args) => {
      try {
        const { stdout, stderr } = await promisify(execFile)(
          process.execPath,
          [path.join(root, script), ...args],
          {
            cwd: root,
            env,
          },
        )
        return { code: 0, output: stdout + stderr }
      } catch (error) {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
        return { code, output: stdout + stderr }
      }
    },
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGTERM')
      await waitUntil('the system has ended', () => child.exitCode !== null || child.signalCode !== null)
      return child.exitCode
    },
  }
}

/** Removes what a stopped system left. */
export async function removeSystem({ dataDir }: Pick<System, 'dataDir'>): Promise<void> {
  await rm(dataDir, { recursive: true, force: true })
}

/** Whether a process is there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
