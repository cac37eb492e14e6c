import type { KeptRelease } from '@throughline/shared'

/**
 * The release that visitors see, by name: by the site's word where it answers, else the one that is held, else the newest that the
 * CMS knows. Null where that is not known.
 */
export function toCurrentRelease({
  kept,
  held,
  newest,
}: {
  kept: KeptRelease[] | null
  held: string | null
  newest: string | null
}): string | null {
  return kept?.find(({ isCurrent }) => isCurrent)?.id ?? held ?? newest
}
