/** Numbers that look like chance and are the same for the same seed. */
export type Random = {
  /** A whole number from `least` to `most`, both included. */
  whole: (least: number, most: number) => number
  /** One of these. */
  pick: <T>(choices: readonly T[]) => T
  /** So many different ones of these, in their order; all of them where there are fewer. */
  some: <T>(choices: readonly T[], count: number) => T[]
}

/** Mulberry32: small, fast, and good enough for words. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    pick(choices) {
      const choice = choices[whole(0, choices.length - 1)]
      if (choice === undefined) throw new Error('There is nothing to pick from.')
      return choice
    },
    some(choices, count) {
      const chosen = new Set<number>()
      while (chosen.size < Math.min(count, choices.length)) chosen.add(whole(0, choices.length - 1))
      return choices.filter((_, index) => chosen.has(index))
    },
  }
}
