import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import type { ImportedPage } from './ImportedPage.ts'
import { largestPage, readPage } from './readPage.ts'

/** The page in a file on disk; one that is far too large is not even read. @throws ImportError in one sentence. */
export async function readPageFile(file: string): Promise<ImportedPage> {
  const filename = path.basename(file)
  const { size } = await stat(file)
  const bytes = size > largestPage ? new Uint8Array(largestPage + 1) : await readFile(file)
  return readPage({ filename, bytes })
}
