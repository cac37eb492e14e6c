import { setTimeout as sleep } from 'node:timers/promises'

import type { Lifetime } from '../processes/Lifetime.ts'
import type { OwnProcess } from '../processes/startProcess.ts'
import { startProcess } from '../processes/startProcess.ts'
import { stopProcess } from '../processes/stopProcess.ts'
import type { DataDir } from './openDataDir.ts'
import type { toScriptPlan } from './services.ts'
import { waitForHealth } from './waitForHealth.ts'

export type Server = {
  /** The process that runs at present. */
  current: () => OwnProcess
  /** Starts another in the place of one that ended. */
  restart: () => Promise<OwnProcess>
  /** Stops the one that runs; whoever supervises it starts another. Resolves when that one is well. */
  replace: () => Promise<void>
  isReplaced: () => boolean
}

/** Starts the CMS or the site, waits until it is well, and stops it at the end of the lifetime. @throws Problem */
export async function startServer({
  name,
  plan,
  health,
  seconds,
  dataDir,
  lifetime,
}: {
  name: 'cms' | 'site'
  plan: ReturnType<typeof toScriptPlan>
  /** The address that says whether it is well. */
  health: string
  seconds: number
  dataDir: DataDir
  lifetime: Lifetime
}): Promise<Server> {
  lifetime.stopping.throwIfAborted()
  const log = dataDir.toLog(name)
  const start = () => startProcess({ ...plan, name, output: { log }, record: dataDir.record })
  let current = await start()
  lifetime.onEnd(() => stopProcess({ process: current }))
  let isReplaced = false
  const waitUntilWell = () => waitForHealth({ process: current, url: health, log, seconds, lifetime })
  await waitUntilWell()
  return {
    current: () => current,
    async restart() {
      current = await start()
      // The stop may have been asked for while it started, after its predecessor was put away.
      if (lifetime.stopping.aborted) await stopProcess({ process: current })
      return current
    },
    isReplaced: () => isReplaced,
    async replace() {
      const old = current
      isReplaced = true
      await stopProcess({ process: old })
      while (current === old) await sleep(20, undefined, { signal: lifetime.stopping })
      isReplaced = false
      await waitUntilWell()
    },
  }
}
