import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { readText } from '../files/readJson.ts'
import { writeFileAtomically } from '../files/writeFileAtomically.ts'

/** Says beside an output from which sources it was made. Missing while a build runs, so that an interrupted one counts as none. */
const stampName = 'built-from.txt'

export function isBuiltFrom({ output, hash }: { output: string; hash: string }): boolean {
  return readText(join(output, stampName))?.trim() === hash
}

export function removeStamp(output: string): void {
  rmSync(join(output, stampName), { force: true })
}

export function writeStamp({ output, hash }: { output: string; hash: string }): void {
  mkdirSync(output, { recursive: true })
  writeFileAtomically({ path: join(output, stampName), text: `${hash}\n` })
}
