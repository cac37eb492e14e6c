import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

import { measurePublishing } from './bench/measurePublishing.ts'
import { toSummary } from './bench/toSummary.ts'
import { parseEnv } from './env.ts'
import { writeFileAtomically } from './files/writeFileAtomically.ts'
import { toShownPath } from './places.ts'
import { findFreePort } from './postgres/findFreePort.ts'
import { createProgress } from './Progress.ts'
import { runCommand } from './runCommand.ts'
import { runSystem } from './system/runSystem.ts'

const runs = 30

/** `pnpm bench`: from the press on Publish to the public page, on a system of its own with the starter content. */
await runCommand(async (lifetime) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  chmodSync(dataDir, 0o711)
  lifetime.onEnd(() => rmSync(dataDir, { recursive: true, force: true }))
  const owner = { email: 'bench@example.org', password: randomBytes(12).toString('hex') }
  const env = parseEnv({
    CMS_PORT: String(await findFreePort()),
    SITE_PORT: String(await findFreePort()),
    DATA_DIR: dataDir,
    ADMIN_EMAIL: owner.email,
    ADMIN_PASSWORD: owner.password,
  })
  const progress = createProgress()
  await runSystem({ env, lifetime, progress })
  const samples = await progress.step(`publishing ${runs} times`, () =>
    measurePublishing({ cmsUrl: env.cmsUrl, siteUrl: env.siteUrl, owner, runs, stopping: lifetime.stopping }),
  )

  const save = toSummary(samples.map((sample) => sample.saveMs))
  const live = toSummary(samples.map((sample) => sample.liveMs))
  const ratio = Number((live.median / save.median).toFixed(2))
  console.table({ 'the save alone (ms)': save, 'until visitors see it (ms)': live })
  console.log(`live / save, medians: ${ratio}`)

  const folder = parseEnv(process.env).dataDir
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'bench.json')
  const about = { at: new Date().toISOString(), node: process.version, processors: availableParallelism() }
  writeFileAtomically({
    path,
    text: `${JSON.stringify({ ...about, publishing: { runs, save, live, ratio } }, null, 2)}\n`,
  })
  console.log(`written to ${toShownPath(path)}`)
})
