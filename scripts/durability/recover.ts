import { setTimeout as sleep } from 'node:timers/promises'

import { countPublications } from '../bench/waitUntilSettled.ts'
import type { Documents } from './Documents.ts'
import { findLitter } from './findLitter.ts'
import type { Target } from './startTarget.ts'
import { Violation } from './Violation.ts'

/** Within this time all that was acknowledged is live, without a hand. Milliseconds. */
const limit = 60_000

/**
 * Waits until both servers are well, no publication waits, and the site equals the database. Gives the milliseconds that it took.
 * @throws Violation with what still differs after a minute, or lies about.
 */
export async function recover({
  target,
  documents,
}: {
  target: Target
  documents: Documents
}): Promise<number> {
  const began = performance.now()
  for (;;) {
    const wrong = await findWrong({ target, documents })
    const took = performance.now() - began
    if (wrong.length === 0) return took
    if (took > limit) throw new Violation(`Not live after ${limit / 1000} s: ${wrong.join('; ')}`)
    await sleep(50)
  }
}

async function findWrong({ target, documents }: { target: Target; documents: Documents }): Promise<string[]> {
  try {
    if (!(await target.isWell())) return ['a server is not well']
    const pending = await countPublications(target.cms, 'pending')
    if (pending > 0) return [`${pending} publications are pending`]
    const failed = await countPublications(target.cms, 'failed')
    if (failed > 0) return [`${failed} publications have failed`]
    return [...(await documents.compare(target.siteUrl)), ...findLitter(target)]
  } catch (thrown) {
    if (thrown instanceof Violation) throw thrown
    return [thrown instanceof Error ? thrown.message : String(thrown)]
  }
}
