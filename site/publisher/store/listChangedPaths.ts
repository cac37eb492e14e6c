import { isPage, type Manifest } from './manifest.ts'

/** The paths from which redirects lead elsewhere, or no longer lead. */
export function listMovedRedirects(before: Manifest['redirects'], after: Manifest['redirects']): string[] {
  if (before === after) return []
  const [from, to] = [toMap(before), toMap(after)]
  return [...new Set([...from.keys(), ...to.keys()])].filter((path) => from.get(path) !== to.get(path))
}

/** Paths in the order in which a person is told of them: pages first. */
export function sortPaths(paths: Iterable<string>): string[] {
  const rank = (path: string) => (isPage(path) ? 0 : 1)
  return [...new Set(paths)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

function toMap(redirects: Manifest['redirects']): Map<string, string> {
  return new Map(redirects.map(({ from, to }) => [from, to]))
}
