import type { Random } from './createRandom.ts'
import type { Documents } from './Documents.ts'
import type { KillPlan } from './KillPlan.ts'
import { recover } from './recover.ts'
import type { Target } from './startTarget.ts'
import { strike } from './strike.ts'

/** One to five changes, one blow, and then all must be well again. Gives whether the moment was met, and the time to recover. */
export async function runRound({
  target,
  documents,
  plan,
  random,
}: {
  target: Target
  documents: Documents
  plan: KillPlan
  random: Random
}): Promise<{ isMet: boolean; recoveryMs: number }> {
  // Of one change alone the site is told beforehand.
  const count = plan.moment === 'after forecast' ? 1 : 1 + random.below(5)
  const first = Promise.withResolvers<boolean>()
  const change = async () => {
    const isAcknowledged = await documents.change(random)
    if (isAcknowledged) first.resolve(true)
  }
  // The blow is prepared before the changes begin, so that it can fall at any moment of theirs.
  const blow = strike({ target, plan, firstAnswer: first.promise })
  await Promise.all(Array.from({ length: count }, change))
  const isMet = await blow
  return { isMet, recoveryMs: await recover({ target, documents }) }
}
