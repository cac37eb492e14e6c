/** How far apart neighbours stand among so many combinations: far, and without a common factor, so that all come before one comes again. */
function toStride(combinations: number): number {
  const stride = Math.ceil(combinations * 0.618)
  return (
    stride +
    Array.from({ length: combinations }, (_, more) => more).findIndex(
      (more) => divisor(stride + more, combinations) === 1,
    )
  )
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

/**
 * One word of each list, put together: another combination for each index while there are some left, and after that the same with a
 * number behind.
 */
export function combine(index: number, lists: readonly (readonly string[])[]): string {
  const combinations = lists.reduce((product, { length }) => product * length, 1)
  const round = Math.floor(index / combinations) + 1
  let rest = (index * toStride(combinations)) % combinations
  const words = lists.map((list) => {
    const word = list[rest % list.length] ?? ''
    rest = Math.floor(rest / list.length)
    return word
  })
  return [...words, ...(round > 1 ? [round] : [])].join(' ')
}
