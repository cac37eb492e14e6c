import { toOldPath } from '@throughline/shared'

import type { ContentReader } from './ContentReader.ts'
import { findTargetAddress } from './findTargetAddress.ts'
import { listPaths } from './listPaths.ts'
import { listTestimonialRedirects } from './listTestimonialRedirects.ts'

/** An old path and the address that it leads to. */
export type ShownRedirect = { from: string; to: string }

/**
 * The redirects that lead somewhere: those of testimonials, and those that are documents. Of the latter left out are those whose document is not public, those from a path at which a page
 * stands, and those that lead back to themselves, be it by way of others. Of several from one path the first counts. `taken` holds the
 * paths of all pages.
 */
export function listRedirects(
  reader: ContentReader,
  taken: { has: (path: string) => boolean } = new Set(listPaths(reader)),
): ShownRedirect[] {
  const targets = new Map(listTestimonialRedirects(reader).map(({ from, to }) => [from, to]))
  for (const { from, to } of reader.list('redirects', ['from', 'to'])) {
    if (taken.has(from) || targets.has(from)) continue
    const address = findTargetAddress(reader, to)
    if (address !== null) targets.set(from, address)
  }
  return [...targets].filter(([from]) => !isLoop(targets, from)).map(([from, to]) => ({ from, to }))
}

function isLoop(targets: ReadonlyMap<string, string>, start: string): boolean {
  const seen = new Set<string>()
  let path: string | null = start
  while (path !== null) {
    if (seen.has(path)) return true
    seen.add(path)
    const address = targets.get(path)
    path = address?.startsWith('/') ? toOldPath(address) : null
  }
  return false
}
