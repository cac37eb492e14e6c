/** A release can have changed a thousand pages. So many are told of at once, the others when asked for. */
const mostNamed = 10

/** The paths in a stored release. */
export function toPaths(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((path) => typeof path === 'string') : []
}

/** The first paths, and how many pages and other files there are. */
export function summarisePaths(paths: string[]): { first: string[]; pages: number; files: number } {
  const pages = paths.filter((path) => path.endsWith('/')).length
  return { first: paths.slice(0, mostNamed), pages, files: paths.length - pages }
}
