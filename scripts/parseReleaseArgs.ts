import { parseArgs } from 'node:util'

import { Problem, toReason } from './Problem.ts'

const usage = 'Say where the files go: npx -y pnpm@12 release --out DIR.'

/** @throws Problem that shows how it is called. */
export function parseReleaseArgs(args: string[]): { out: string } {
  const { out } = parse(args)
  if (out === undefined || out === '') throw new Problem(usage)
  return { out }
}

function parse(args: string[]): { out?: string | undefined } {
  try {
    return parseArgs({ args, options: { out: { type: 'string' } } }).values
  } catch (thrown) {
    throw new Problem(`${toReason(thrown).split('. ')[0]}. ${usage}`)
  }
}
