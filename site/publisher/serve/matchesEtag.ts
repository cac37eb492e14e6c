/** Whether an If-None-Match header names this ETag: in a list, weak or strong, or `*` for any. */
export function matchesEtag({ header, etag }: { header: string | undefined; etag: string }): boolean {
  if (header === undefined) return false
  if (header === etag || header.trim() === '*') return true
  return header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag)
}
