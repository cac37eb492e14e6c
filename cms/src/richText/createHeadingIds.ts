import { toSlug } from '@throughline/shared'

/**
 * Gives each heading of one text its id, made from its words: the second heading with the same words gets `-2`, the third `-3`.
 * A heading without letters or digits is a `section`.
 */
export function createHeadingIds(): (words: string) => string {
  const taken = new Set<string>()
  const lastNumbers = new Map<string, number>()
  return (words) => {
    const base = toSlug(words) || 'section'
    let number = lastNumbers.get(base) ?? 1
    let id = number === 1 ? base : `${base}-${number}`
    while (taken.has(id)) {
      number += 1
      id = `${base}-${number}`
    }
    taken.add(id)
    lastNumbers.set(base, number)
    return id
  }
}
