import { readFileSync } from 'node:fs'

import type { z } from 'zod'

import { toErrorCode } from '../Problem.ts'

/** The content of a JSON file of ours; null where there is none, or where it is not what we write. @throws where it may not be read. */
export function readJson<T>({ path, schema }: { path: string; schema: z.ZodType<T> }): T | null {
  const text = readText(path)
  if (text === null) return null
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** The text of a file; null where there is none. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (thrown) {
    if (toErrorCode(thrown) === 'ENOENT') return null
    throw thrown
  }
}
