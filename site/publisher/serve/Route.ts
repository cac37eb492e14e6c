import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request to be answered. `headers` are those that every answer has, as name, value, name, value … */
export type Exchange = { request: IncomingMessage; response: ServerResponse; headers: readonly string[] }

/** An address that is answered by what the process knows, and not just by a file of a release. */
export type Route = {
  /** Starts with a slash. No page of the site may have it: see `findReservedPath`. */
  path: string
  /** Whether all addresses below it are its own, too. Then `path` ends with a slash. */
  takesBelow?: boolean
  /** Whether it answers other methods than GET and HEAD. */
  takesAllMethods?: boolean
  /** Answers; or lets the release answer, where it gives 'pass'. */
  answer: (exchange: Exchange) => void | Promise<void> | 'pass'
}

/** Finds the route of a request target (`/path?query`). */
export function createRouteFinder(routes: readonly Route[]): (target: string) => Route | undefined {
  const byPath = new Map(routes.map((route) => [route.path, route]))
  const wide = routes.filter(({ takesBelow }) => takesBelow === true)
  return (target) => {
    const end = target.indexOf('?')
    const path = end === -1 ? target : target.slice(0, end)
    return byPath.get(path) ?? wide.find((route) => path.startsWith(route.path))
  }
}
