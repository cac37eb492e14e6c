import { watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { repoRoot } from '../places.ts'
import type { Lifetime } from '../processes/Lifetime.ts'
import { toReason } from '../Problem.ts'
import type { Progress } from '../Progress.ts'
import { buildStale } from './buildStale.ts'
import { buildTargets } from './targets.ts'

/** Builds the site and calls `restart` after each change to its sources, until the lifetime ends. A build that fails is told; the site goes on as it was. */
export function rebuildOnChange({
  lifetime,
  progress,
  restart,
}: {
  lifetime: Lifetime
  progress: Progress
  restart: () => Promise<void>
}): void {
  let hasChanged = false
  let isWorking = false
  const work = async () => {
    if (isWorking) return
    isWorking = true
    while (hasChanged && !lifetime.stopping.aborted) {
      // An editor saves several files at once.
      await sleep(150)
      hasChanged = false
      try {
        await buildStale({ targets: [buildTargets.site], lifetime, progress })
        await progress.step('starting the site again', restart)
      } catch (thrown) {
        if (!lifetime.stopping.aborted) progress.say(toReason(thrown))
      }
    }
    isWorking = false
  }
  for (const folder of ['site/src', 'site/public', 'site/publisher', 'shared/src']) {
    try {
      const watcher = watch(join(repoRoot, folder), { recursive: true }, () => {
        hasChanged = true
        void work()
      })
      lifetime.onEnd(() => watcher.close())
    } catch {
      progress.say(`${folder} is not watched: there is no such folder`)
    }
  }
}
