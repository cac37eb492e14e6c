import { setTimeout as sleep } from 'node:timers/promises'

import type { Random } from './createRandom.ts'
import type { Documents } from './Documents.ts'
import { recover } from './recover.ts'
import type { Target } from './startTarget.ts'
import { kill } from './strike.ts'
import { Violation } from './Violation.ts'

type Trial = { target: Target; documents: Documents; random: Random }

/** Postgres is stopped fast and comes back, twice, while 20 changes a second are made for ten seconds. Gives the time to recover. */
export async function restartDatabaseUnderLoad({ target, documents, random }: Trial): Promise<number> {
  const changes: Promise<boolean>[] = []
  for (let turn = 0; turn < 200; turn += 1) {
    if (turn === 40 || turn === 130) kill({ target, victim: 'postgres', signal: 'SIGINT' })
    changes.push(documents.change(random))
    await sleep(50)
  }
  await Promise.all(changes)
  return recover({ target, documents })
}

/** Fifty changes while the site stands still, longer than the CMS waits for its answer. Gives the time from its return. */
export async function publishWithoutReceiver({ target, documents, random }: Trial): Promise<number> {
  kill({ target, victim: 'site', signal: 'SIGSTOP' })
  const began = Date.now()
  let stored = 0
  try {
    for (let turn = 0; turn < 10; turn += 1) {
      const answers = await Promise.all(Array.from({ length: 5 }, () => documents.change(random)))
      stored += answers.filter(Boolean).length
    }
    // The webhooks of the first ones are given up after ten seconds.
    await sleep(Math.max(0, began + 12_000 - Date.now()))
  } finally {
    kill({ target, victim: 'site', signal: 'SIGCONT' })
  }
  if (stored < 50) throw new Violation(`Only ${stored} of 50 changes could be saved while the site was away.`)
  return recover({ target, documents })
}
