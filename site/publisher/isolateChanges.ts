import type { ContentChange } from '@throughline/shared'

import { RenderError } from './render/RenderError.ts'

/** A change that cannot be released, and why, as a sentence. */
export type FailedChange = { change: ContentChange; reason: string }

/**
 * Accepts all changes that can be released together: where all of them together cannot, they are tried in halves, so that one bad
 * document does not hold up the others. `attempt` tries changes on top of what was accepted, and throws a RenderError where
 * they cannot be released. Gives the changes that have to stay out.
 * @throws RenderError where nothing can be released without any change either: then no change is to blame. Whatever else `attempt` throws.
 */
export async function isolateChanges<T>({
  changes,
  attempt,
  accept,
}: {
  changes: readonly ContentChange[]
  attempt: (changes: readonly ContentChange[]) => Promise<T>
  accept: (result: T) => void
}): Promise<FailedChange[]> {
  /** Null where they were accepted. */
  const tryChanges = async (part: readonly ContentChange[]): Promise<RenderError | null> => {
    try {
      accept(await attempt(part))
      return null
    } catch (error) {
      if (error instanceof RenderError) return error
      throw error
    }
  }

  const all = await tryChanges(changes)
  if (all === null) return []

  accept(await attempt([]))
  const failed: FailedChange[] = []
  const split = async (part: readonly ContentChange[], error: RenderError): Promise<void> => {
    const [change] = part
    if (change === undefined) return
    if (part.length === 1) {
      failed.push({ change, reason: error.message })
      return
    }
    const middle = Math.ceil(part.length / 2)
    for (const half of [part.slice(0, middle), part.slice(middle)]) {
      const outcome = await tryChanges(half)
      if (outcome !== null) await split(half, outcome)
    }
  }
  await split(inOrder(changes), all)
  return failed
}

/** Media first: a page that shows a missing picture is then the one that fails, not the picture that nobody shows. */
function inOrder(changes: readonly ContentChange[]): ContentChange[] {
  const rank = (change: ContentChange) =>
    change.type === 'document' && change.collection === 'media' && change.document !== null ? 0 : 1
  return changes.toSorted((a, b) => rank(a) - rank(b))
}
