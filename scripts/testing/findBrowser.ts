import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { chromium } from 'playwright'

import { cacheDir } from '../places.ts'
import type { Lifetime } from '../processes/Lifetime.ts'
import { runTask } from '../processes/runTask.ts'
import { toNodeCommand } from '../processes/startProcess.ts'
import { Problem } from '../Problem.ts'
import type { Progress } from '../Progress.ts'

type Context = { lifetime: Lifetime; progress: Progress }

/** The program of a Chromium that starts: the system's, else Playwright's, else one that is installed here. @throws Problem */
export async function findBrowser(context: Context): Promise<string> {
  const found = findInstalled()
  if (found !== null) return found
  const log = join(cacheDir, 'install-browser.log')
  await context.progress.step('installing a browser for the tests', async () => {
    if (process.getuid?.() === 0) await installDebianPackage({ log, ...context })
    if (findInstalled() === null) await installPlaywrights({ log, ...context })
  })
  const installed = findInstalled()
  if (installed !== null) return installed
  throw new Problem(
    `The tests need Chromium and it cannot be installed (${log} says why): install the package "chromium" and run them again.`,
  )
}

function findInstalled(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const candidates = [process.env['CHROMIUM_PATH'] ?? '', ...onPath, chromium.executablePath()]
  return candidates.find((path) => path !== '' && existsSync(path) && starts(path)) ?? null
}

/** A wrapper that only says "install me", or a program without its libraries, is no browser. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

async function installDebianPackage({ log, lifetime }: { log: string } & Context): Promise<void> {
  if (!existsSync('/usr/bin/apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const plan = { name: 'apt-get', command: '/usr/bin/apt-get', cwd: '/', env, output: { log }, lifetime }
  await runTask({ ...plan, args: ['update'] })
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  await runTask({
    ...plan,
    args: [...wait, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  })
}

async function installPlaywrights({ log, lifetime }: { log: string } & Context): Promise<void> {
  const program = join(import.meta.dirname, '../../node_modules/playwright/cli.js')
  await runTask({
    name: 'playwright install',
    ...toNodeCommand([program, 'install', 'chromium']),
    cwd: '/',
    env: process.env,
    output: { log },
    lifetime,
  })
}
