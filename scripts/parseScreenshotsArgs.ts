import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { Problem } from './Problem.ts'

const usage = 'Say what to photograph: npx -y pnpm@12 screenshots [--url ADDRESS] [--out DIR].'

/** `url`: a site that runs; null: one is started. `out`: an absolute path. @throws Problem that shows how it is called. */
export function parseScreenshotsArgs(args: string[]): { url: string | null; out: string } {
  const options = { url: { type: 'string' }, out: { type: 'string', default: 'docs/screenshots' } } as const
  try {
    const { url, out } = parseArgs({ args, options }).values
    const address = url === undefined ? null : new URL(url).origin
    return { url: address, out: resolve(out) }
  } catch (error) {
    throw new Problem(usage, { cause: error })
  }
}
