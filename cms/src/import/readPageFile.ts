import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import type { ImportedPage } from './ImportedPage.ts'
import { ImportError } from './ImportError.ts'
import { largestPage, readPage } from './readPage.ts'

/** The page in a file on disk; one that is far too large is not even read. @throws ImportError in one sentence. */
export async function readPageFile(file: string): Promise<ImportedPage> {
  const filename = path.basename(file)
  const found = await stat(file).catch(() => null)
  if (found === null || !found.isFile()) throw new ImportError(`There is no file ${file}.`)
  const bytes = found.size > largestPage ? new Uint8Array(largestPage + 1) : await readFile(file)
  return readPage({ filename, bytes })
}
