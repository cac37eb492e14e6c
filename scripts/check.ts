import { join } from 'node:path'

import { runChecks } from './checks/runChecks.ts'
import type { Check } from './checks/runChecks.ts'
import { repoRoot } from './places.ts'
import { runCommand } from './runCommand.ts'

const bin = (path: string) => join(repoRoot, path)
const tsc = bin('node_modules/typescript/bin/tsc')

/** The longest first: they run two at a time. */
const checks: Check[] = [
  { name: 'lint', args: [bin('node_modules/eslint/bin/eslint.js'), '.'] },
  { name: 'types of site', cwd: 'site', args: [bin('site/node_modules/astro/bin/astro.mjs'), 'check'] },
  { name: 'types of cms', args: [tsc, '-p', 'cms'] },
  { name: 'format', args: [bin('node_modules/prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: 'unit tests', args: [bin('node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit'] },
  { name: 'types of scripts', args: [tsc, '-p', 'scripts'] },
  { name: 'types of shared', args: [tsc, '-p', 'shared'] },
]

/** `pnpm check`: format, lint, types and unit tests. Needs no service; what fails is shown whole. */
await runCommand((lifetime) => runChecks({ checks, lifetime }))
