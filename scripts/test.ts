import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

import { buildStale } from './build/buildStale.ts'
import { buildTargets } from './build/targets.ts'
import { readJson } from './files/readJson.ts'
import { writeFileAtomically } from './files/writeFileAtomically.ts'
import { cacheDir, repoRoot } from './places.ts'
import { runTask } from './processes/runTask.ts'
import { toNodeCommand } from './processes/startProcess.ts'
import { createProgress } from './Progress.ts'
import { runCommand } from './runCommand.ts'
import { countTests, toCountsLine } from './testing/countTests.ts'
import { findBrowser } from './testing/findBrowser.ts'
import { provideTestDatabase } from './testing/provideTestDatabase.ts'

/**
 * `pnpm test`: all tests with all they need. Arguments go to Vitest (`pnpm test --project unit`). The last line is the count, from
 * Vitest's own report.
 */
await runCommand(async (lifetime) => {
  const progress = createProgress()
  mkdirSync(cacheDir, { recursive: true })
  const browser = await findBrowser({ lifetime, progress })
  await buildStale({ targets: [buildTargets.cms, buildTargets.site], lifetime, progress })
  const { adminUrl } = await progress.step('starting a database for the tests', () =>
    provideTestDatabase(lifetime),
  )

  const reportFile = join(cacheDir, 'tests.json')
  const countsFile = join(cacheDir, 'tests.txt')
  for (const path of [reportFile, countsFile]) rmSync(path, { force: true })
  const vitest = join(repoRoot, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const end = await runTask({
    name: 'vitest',
    ...toNodeCommand([vitest, 'run', ...reporters, ...process.argv.slice(2)]),
    cwd: repoRoot,
    env: { ...process.env, NODE_ENV: 'test', TEST_POSTGRES_URL: adminUrl, CHROMIUM_PATH: browser },
    output: 'inherit',
    lifetime,
  })

  const report = readJson({ path: reportFile, schema: z.unknown() })
  const counts = countTests({ report, hasRunnerFailed: end.code !== 0 })
  await lifetime.end()
  writeFileAtomically({ path: countsFile, text: `${toCountsLine(counts)}\n` })
  console.log(toCountsLine(counts))
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1
})
