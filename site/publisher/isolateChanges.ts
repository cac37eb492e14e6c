import type { ContentChange, PublishedContent } from '@throughline/shared'

import { RenderError } from './render/RenderError.ts'
import { applyChanges } from './sync/applyChanges.ts'

/** A change that cannot be released, and why, as a sentence. */
export type FailedChange = { change: ContentChange; reason: string }
/** Content that can be released, with what `attempt` made of it, and the changes that had to stay out. */
export type Fit<T> = { content: PublishedContent; result: T; failed: FailedChange[] }

/**
 * Applies to `base` all changes that can be released together: where all of them together cannot, they are tried in halves,
 * so that one bad document does not hold up the others. `attempt` throws a RenderError for content that cannot be released.
 * @throws RenderError where the base cannot be released either: then no change is to blame. Whatever else `attempt` throws.
 */
export async function isolateChanges<T>({
  base,
  changes,
  attempt,
}: {
  base: PublishedContent
  changes: readonly ContentChange[]
  attempt: (content: PublishedContent) => Promise<T>
}): Promise<Fit<T>> {
  const tryChanges = async (from: PublishedContent, part: readonly ContentChange[]) => {
    const content = applyChanges({ content: from, changes: part })
    try {
      return { content, result: await attempt(content) }
    } catch (error) {
      if (error instanceof RenderError) return error
      throw error
    }
  }

  const all = await tryChanges(base, changes)
  if (!(all instanceof RenderError)) return { ...all, failed: [] }

  let accepted = { content: base, result: await attempt(base) }
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
      const outcome = await tryChanges(accepted.content, half)
      if (outcome instanceof RenderError) await split(half, outcome)
      else accepted = outcome
    }
  }
  await split(inOrder(changes), all)
  return { ...accepted, failed }
}

/** Media first: a page that shows a missing picture is then the one that fails, not the picture that nobody shows. */
function inOrder(changes: readonly ContentChange[]): ContentChange[] {
  const rank = (change: ContentChange) =>
    change.type === 'document' && change.collection === 'media' && change.document !== null ? 0 : 1
  return changes.toSorted((a, b) => rank(a) - rank(b))
}
