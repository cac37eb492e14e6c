import { isPage, type Manifest } from '../store/manifest.ts'
import type { Expectation } from './confirm.ts'

/** What to look at to see that a release is in place: a page that it changed, else one that it withdrew, else the home page. */
export function chooseExpectation({ manifest, isNew }: { manifest: Manifest; isNew: boolean }): Expectation {
  const redirects = new Set(manifest.redirects.map(({ from }) => from))
  const changed = isNew ? manifest.changedPaths.filter((path) => isPage(path) && !redirects.has(path)) : []
  const page = changed.find((path) => manifest.files.has(path)) ?? changed[0] ?? '/'
  return { path: page, hash: manifest.files.get(page)?.hash ?? null }
}
