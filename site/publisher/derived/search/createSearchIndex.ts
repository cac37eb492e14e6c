import { close, createIndex } from 'pagefind'

import type { DerivedFile } from '../DerivedFile.ts'
import { searchFolder } from '../derivedPaths.ts'

/** A page to be found, by its path. */
export type SearchedPage = { path: string; read: () => Promise<string> }

/** Pages given to the indexer at the same time. */
const batch = 100
/** What is in the main part of many pages and is not what they are about. */
const excludeSelectors = ['nav', 'form', '.invitation']

/**
 * The index by which visitors search the pages: `<main data-pagefind-body>` of those that have it. The same pages give the same files.
 * A program of its own (Pagefind's) does the work and ends with it. @throws Error
 */
export async function createSearchIndex(pages: readonly SearchedPage[]): Promise<DerivedFile[]> {
  const sorted = pages.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  try {
    const { index, errors } = await createIndex({ excludeSelectors })
    if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join('; ')}`)
    const add = async ({ path, read }: SearchedPage) => {
      const html = await read()
      return isSearched(html) ? [await index.addHTMLFile({ url: path, content: html })] : []
    }
    for (let start = 0; start < sorted.length; start += batch) {
      check((await Promise.all(sorted.slice(start, start + batch).map(add))).flat())
    }
    const made = await index.getFiles()
    check([made])
    return made.files
      .filter(({ path }) => isNeeded(path))
      .map(({ path, content }) => ({
        path: searchFolder + path,
        type: toType(path),
        body: Buffer.from(content),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
  } finally {
    await close()
  }
}

/** Lists are not found by the words of what they list. */
function isSearched(html: string): boolean {
  return /<main\b[^>]*\bdata-pagefind-body\b/.test(html)
}

/** Our search page brings its own looks: of Pagefind's it needs what searches. */
function isNeeded(path: string): boolean {
  const isLook = /\.(js|css)$/.test(path)
  return !isLook || path === 'pagefind.js' || path === 'pagefind-worker.js'
}

function toType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8'
  return path.endsWith('.json') ? 'application/json; charset=utf-8' : 'application/octet-stream'
}

function check(answers: readonly { errors: string[] }[]): void {
  const errors = answers.flatMap((answer) => answer.errors)
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`)
}
