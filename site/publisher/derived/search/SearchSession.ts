import { close, createIndex } from 'pagefind'

import { toSearchedHtml } from './toSearchedHtml.ts'

/** A page to be found, by its path. */
export type SearchedPage = { path: string; html: string }
/** A file of the index, by its path within the folder of the index. */
export type IndexFile = { path: string; body: Uint8Array }

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>

/** What stands in the main part of many pages and is not what they are about: the ways to other pages, and the names of parts. */
const excludeSelectors = ['nav', 'form', '.invitation', '.section', '.kind', '.more', '.label']

/**
 * Makes an index of pages with a program of its own (Pagefind's), which ends with the session. The same pages in the same order give the
 * same files.
 */
export class SearchSession {
  #index: Promise<Index> | null = null

  /** Adds pages: of each the `<main data-pagefind-body>`; pages without one are left out. @throws Error */
  async add(pages: readonly SearchedPage[]): Promise<void> {
    const searched = pages.filter(({ html }) => /<main\b[^>]*\bdata-pagefind-body\b/.test(html))
    if (searched.length === 0) return
    const index = await (this.#index ??= begin())
    check(
      await Promise.all(
        searched.map(({ path, html }) => index.addHTMLFile({ url: path, content: toSearchedHtml(html) })),
      ),
    )
  }

  /** The files of the index; none where no page is to be found. @throws Error */
  async finish(): Promise<IndexFile[]> {
    if (this.#index === null) return []
    try {
      const made = await (await this.#index).getFiles()
      check([made])
      return made.files
        .filter(({ path }) => isNeeded(path))
        .map(({ path, content }) => ({ path, body: content }))
        .sort((a, b) => (a.path < b.path ? -1 : 1))
    } finally {
      this.#index = null
      await close()
    }
  }
}

async function begin(): Promise<Index> {
  const { index, errors } = await createIndex({ excludeSelectors })
  if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join('; ')}`)
  return index
}

/** Our search page brings its own looks: of Pagefind's it needs what searches. */
function isNeeded(path: string): boolean {
  const isLook = /\.(js|css)$/.test(path)
  return !isLook || path === 'pagefind.js' || path === 'pagefind-worker.js'
}

function check(answers: readonly { errors: string[] }[]): void {
  const errors = answers.flatMap((answer) => answer.errors)
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`)
}
