/** A page that may have been meant; `words` are those of its address. */
export type Near = { href: string; words: string }

const mostShown = 4
/** How much of two addresses must agree, 0 to 1. */
const leastLikeness = 0.34

/**
 * The addresses that are most like `path`, the most alike first. None that have little in common with it, and none that reads like one
 * before it: of those, the one in the section that was asked for counts.
 */
export function findNear({ path, addresses }: { path: string; addresses: readonly string[] }): Near[] {
  const wanted = toPairs(toWords(path))
  const [section] = path.split('/').filter(Boolean)
  const isBeside = (href: string) => Number(href.startsWith(`/${section}/`))
  const near = addresses
    .filter((address) => address !== '/')
    .map((href) => ({ href, words: toWords(href) }))
    .map((one) => ({ ...one, likeness: toLikeness(wanted, toPairs(one.words)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness || isBeside(b.href) - isBeside(a.href))
  const words = near.map((one) => one.words)
  return near
    .filter((one, at) => words.indexOf(one.words) === at)
    .slice(0, mostShown)
    .map(({ href, words }) => ({ href, words }))
}

/** The last part of an address as words: "/services/facilitation/" → "Facilitation". */
function toWords(path: string): string {
  const last = decode(path.split('/').filter(Boolean).at(-1) ?? '').replace(/\.html?$/, '')
  const words = last.replace(/[-_+\s]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The pairs of letters that stand side by side in words, with how often. */
function toPairs(words: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (const word of words.toLowerCase().split(' ')) {
    const letters = ` ${word} `
    for (let at = 0; at < letters.length - 1; at += 1) {
      const pair = letters.slice(at, at + 2)
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
  }
  return pairs
}

/** How much two counts of pairs agree (Sørensen and Dice): 1 where they are the same, 0 where they share none. */
function toLikeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const sum = (pairs: ReadonlyMap<string, number>) => [...pairs.values()].reduce((all, one) => all + one, 0)
  let shared = 0
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0)
  return (2 * shared) / (sum(a) + sum(b))
}
