import type { SiteFile, SiteIndex } from './createSiteIndex.ts'

/** What a release has to say to a request target. */
export type Answer =
  | { type: 'file'; file: SiteFile }
  | { type: 'redirect'; to: string }
  | { type: 'not-found' }
  | { type: 'malformed' }

/** Looks a request target (`/path?query`) up in a release. Paths are only ever keys of a map: no file is found by its name. */
export function findAnswer({ target, index }: { target: string; index: SiteIndex }): Answer {
  const known = index.files.get(target)
  if (known !== undefined) return { type: 'file', file: known }

  const { rawPath, query } = split(target)
  const path = normalise(rawPath)
  if (path === null) return { type: 'malformed' }
  const file = index.files.get(path)
  if (file !== undefined) return { type: 'file', file }

  const withSlash = path.endsWith('/') ? path : `${path}/`
  if (withSlash !== path && index.files.has(withSlash)) return { type: 'redirect', to: withSlash + query }
  const to = index.redirects.get(path) ?? index.redirects.get(withSlash)
  if (to !== undefined) return { type: 'redirect', to: /[?#]/.test(to) ? to : to + query }
  return { type: 'not-found' }
}

function split(target: string): { rawPath: string; query: string } {
  // A proxy's form: the whole address.
  const local = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?#]*/i, '')
  const end = local.search(/[?#]/)
  return end === -1
    ? { rawPath: local, query: '' }
    : { rawPath: local.slice(0, end), query: local.slice(end).replace(/#.*$/, '') }
}

/** The path with each part encoded as links are; null where it is no proper path. */
function normalise(rawPath: string): string | null {
  if (!rawPath.startsWith('/')) return null
  try {
    const parts = rawPath.split('/').map(decodeURIComponent)
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (parts.some((part) => /[\u0000-\u001f\u007f]/.test(part))) return null
    return parts.map(encodeURIComponent).join('/')
  } catch {
    return null
  }
}
