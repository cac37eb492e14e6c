import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { z } from 'zod'

import { createCmsClient } from '../bench/CmsClient.ts'
import type { CmsClient } from '../bench/CmsClient.ts'
import { findFreePort } from '../postgres/findFreePort.ts'
import { repoRoot } from '../places.ts'
import { Problem } from '../Problem.ts'
import type { Lifetime } from '../processes/Lifetime.ts'
import { runTask } from '../processes/runTask.ts'
import { startProcess, toNodeCommand } from '../processes/startProcess.ts'
import { stopProcess } from '../processes/stopProcess.ts'

export const processNames = ['cms', 'site', 'postgres'] as const
export type ProcessName = (typeof processNames)[number]

/** A whole system as `pnpm start` brings it up and keeps it up, to be treated badly. */
export type Target = {
  cmsUrl: string
  siteUrl: string
  dataDir: string
  cms: CmsClient
  /** The process that has this name at present; null while there is none. */
  pidOf: (name: ProcessName) => number | null
  /** Whether all three processes run and both servers say that they are well. */
  isWell: () => Promise<boolean>
  /** Stops all of it in order and starts it again on the same data. @throws Problem */
  restart: () => Promise<void>
}

const recordSchema = z.array(z.object({ name: z.string(), pid: z.number() }))

/** Starts one in a temporary data directory. `keepsData` says at the end whether the directory is needed to look for a fault. */
export async function startTarget({
  lifetime,
  keepsData,
}: {
  lifetime: Lifetime
  keepsData: () => boolean
}): Promise<Target> {
  const dataDir = mkdtempSync(join(tmpdir(), 'throughline-durability-'))
  chmodSync(dataDir, 0o711)
  lifetime.onEnd(() => {
    if (!keepsData()) rmSync(dataDir, { recursive: true, force: true })
  })
  const owner = { email: 'durability@example.org', password: randomBytes(12).toString('hex') }
  const [cmsPort, sitePort] = [await findFreePort(), await findFreePort()]
  const env = {
    ...process.env,
    ...{ DATA_DIR: dataDir, CMS_PORT: String(cmsPort), SITE_PORT: String(sitePort), DATABASE_URL: '' },
    ...{ ADMIN_EMAIL: owner.email, ADMIN_PASSWORD: owner.password },
  }
  const start = () =>
    startProcess({
      name: 'start',
      ...toNodeCommand([join(repoRoot, 'scripts/start.ts')]),
      cwd: repoRoot,
      env,
      output: { log: join(dataDir, 'start.log') },
    })
  const cmsUrl = `http://localhost:${cmsPort}`
  const siteUrl = `http://localhost:${sitePort}`
  const pidOf: Target['pidOf'] = (name) => {
    const record = recordSchema.parse(JSON.parse(readFileSync(join(dataDir, 'processes.json'), 'utf8')))
    return record.find((one) => one.name === name)?.pid ?? null
  }
  const isWell = async () =>
    processNames.every((name) => pidOf(name) !== null) &&
    (await answers(`${cmsUrl}/api/health`)) &&
    (await answers(`${siteUrl}/healthz`))

  let system = await start()
  lifetime.onEnd(() => stopProcess({ process: system, graceMs: 30_000 }))
  const waitUntilWell = async () => {
    const deadline = Date.now() + 180_000
    const isUp = async () => readFileSync(join(dataDir, 'start.log'), 'utf8').includes('ready in') && isWell()
    while (!(await isUp())) {
      lifetime.stopping.throwIfAborted()
      if (system.hasEnded() || Date.now() > deadline)
        throw new Problem(`The system did not start: see ${join(dataDir, 'start.log')}.`)
      await sleep(100)
    }
  }
  await waitUntilWell()
  await addContent({ env, dataDir, lifetime })
  return {
    ...{ cmsUrl, siteUrl, dataDir, pidOf, isWell },
    cms: createCmsClient({ cmsUrl, owner }),
    async restart() {
      await stopProcess({ process: system, graceMs: 30_000 })
      rmSync(join(dataDir, 'start.log'))
      system = await start()
      await waitUntilWell()
    },
  }
}

/** So much that no round drops a share of the pages that would have to wait for a person's word. */
async function addContent({
  env,
  dataDir,
  lifetime,
}: {
  env: NodeJS.ProcessEnv
  dataDir: string
  lifetime: Lifetime
}): Promise<void> {
  const task = await runTask({
    name: 'sample',
    ...toNodeCommand([join(repoRoot, 'scripts/sample.ts'), '--case-studies', '100']),
    cwd: repoRoot,
    env,
    output: { log: join(dataDir, 'sample.log') },
    lifetime,
  })
  if (task.code !== 0)
    throw new Problem(`Sample content could not be brought in: see ${join(dataDir, 'sample.log')}.`)
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(3000) }).catch(() => null)
  await response?.body?.cancel()
  return response?.status === 200
}
