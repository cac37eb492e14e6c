import { buildStale } from './build/buildStale.ts'
import { buildTargets } from './build/targets.ts'
import type { BuildTarget } from './build/targets.ts'
import { Problem } from './Problem.ts'
import { createProgress } from './Progress.ts'
import { runCommand } from './runCommand.ts'

/** `node scripts/build.ts [cms] [site]`: builds what is not built. Without a name, both. */
await runCommand(async (lifetime) => {
  const names = process.argv.slice(2)
  const targets = (names.length === 0 ? ['cms', 'site'] : names).map(toTarget)
  await buildStale({ targets, lifetime, progress: createProgress() })
})

function toTarget(name: string): BuildTarget {
  if (name === 'cms' || name === 'site') return buildTargets[name]
  throw new Problem(`There is no "${name}" to build: name cms, site or both.`)
}
