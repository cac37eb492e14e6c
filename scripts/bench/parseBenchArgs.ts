import { parseArgs } from 'node:util'

import { Problem } from '../Problem.ts'
import { rows } from './rows.ts'

/** Under one name, both systems that a ratio needs. */
const groups: Record<string, string[]> = { scale: ['publish-small', 'publish-large'] }

/** Which rows to measure; all when none is named. @throws Problem that names those there are. */
export function parseBenchArgs(args: string[]): { names: string[]; isQuick: boolean } {
  const usage = `Say which: npx -y pnpm@12 bench [--quick] [--row NAME]…, with ${[...Object.keys(rows), ...Object.keys(groups)].join(', ')}.`
  try {
    const options = {
      row: { type: 'string', multiple: true, default: Object.keys(rows) },
      quick: { type: 'boolean', default: false },
    } as const
    const { row, quick } = parseArgs({ args, options }).values
    const names = [...new Set(row.flatMap((name) => groups[name] ?? [name]))]
    if (names.every((name) => Object.hasOwn(rows, name))) return { names, isQuick: quick }
  } catch {
    // The same sentence.
  }
  throw new Problem(usage)
}
