type Waiting<Q, A> = { question: Q; resolve: (answer: A) => void; reject: (error: unknown) => void }

/**
 * Answers questions that come in the same moment together: the rows of a list are drawn each for itself, and would otherwise ask each
 * for itself.
 */
export function createBatch<Q, A>({
  toGroup,
  answer,
}: {
  /** Questions of one group are answered together. */
  toGroup: (question: Q) => string
  /** The answers to questions of one group, in their order. */
  answer: (questions: Q[]) => Promise<A[]>
}): (question: Q) => Promise<A> {
  let waiting: Waiting<Q, A>[] = []

  async function settle(group: Waiting<Q, A>[]): Promise<void> {
    try {
      const answers = await answer(group.map(({ question }) => question))
      for (const [at, { resolve }] of group.entries()) resolve(answers[at] as A)
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }

  function flush(): void {
    const groups = Map.groupBy(waiting, ({ question }) => toGroup(question))
    waiting = []
    for (const group of groups.values()) void settle(group)
  }

  return (question) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setTimeout(flush, 1)
      waiting.push({ question, resolve, reject })
    })
}
