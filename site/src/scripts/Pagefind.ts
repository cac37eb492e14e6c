/** What the search page uses of Pagefind (https://pagefind.app), which is loaded from the release and not built in. */
export interface Pagefind {
  options: (options: { baseUrl: string; bundlePath: string; excerptLength: number }) => Promise<void>
  /** Loads what every search needs. */
  init: () => Promise<void>
  search: (query: string) => Promise<{ results: FoundPage[] }>
}

/** A page that was found; what it says is loaded when it is asked for. */
export type FoundPage = { id: string; data: () => Promise<FoundText> }
export type FoundText = {
  url: string
  /** HTML: text, and `<mark>` around what was looked for. */
  excerpt: string
  meta: { title?: string; kind?: string }
}

const folder = '/search/pagefind/'
let loaded: Promise<Pagefind> | null = null

/** Pagefind, loaded at the first call. Rejects where the release has no index yet; the next call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null
    throw error
  })
  return loaded
}

async function load(): Promise<Pagefind> {
  const address = `${folder}pagefind.js`
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  await pagefind.options({ baseUrl: '/', bundlePath: folder, excerptLength: 28 })
  await pagefind.init()
  return pagefind
}
