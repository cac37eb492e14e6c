/** Shares no factor with the number of combinations, so that neighbours differ and all come before one comes again. */
const stride = 7919

/**
 * One word of each list, put together: another combination for each index while there are some left, and after that the same with a
 * number behind.
 */
export function combine(index: number, lists: readonly (readonly string[])[]): string {
  const combinations = lists.reduce((product, { length }) => product * length, 1)
  const round = Math.floor(index / combinations) + 1
  let rest = (index * stride) % combinations
  const words = lists.map((list) => {
    const word = list[rest % list.length] ?? ''
    rest = Math.floor(rest / list.length)
    return word
  })
  return [...words, ...(round > 1 ? [round] : [])].join(' ')
}
