import { previewPrefix } from '@throughline/shared'

/** What a request below `/preview/` asks for. */
export type PreviewTarget =
  /** `path`: the page, null for the one on which the draft is best seen. */
  | { type: 'live'; ticket: string; root: string; path: string | null }
  | { type: 'shared'; ticket: string }
  /** `path`: the whole of it, signature included. */
  | { type: 'file'; path: string }
  | { type: 'unknown' }

/** Reads a request target (`/path?query`). */
export function parsePreviewTarget(target: string): PreviewTarget {
  const path = target.replace(/[?#].*$/s, '')
  const [, kind = '', ticket = '', rest = ''] = /^\/preview\/(\w+)\/([\w.-]+)(\/.*)?$/s.exec(path) ?? []
  if (kind === 'live') {
    return { type: 'live', ticket, root: `${previewPrefix}live/${ticket}`, path: rest === '' ? null : rest }
  }
  if (kind === 'shared' && (rest === '' || rest === '/')) return { type: 'shared', ticket }
  return kind === 'files' ? { type: 'file', path } : { type: 'unknown' }
}
