import type { Lifetime } from './Lifetime.ts'
import { startProcess } from './startProcess.ts'
import type { ProcessEnd, ProcessPlan } from './startProcess.ts'
import { stopProcess } from './stopProcess.ts'

/** Runs a process to its end. A stop of the lifetime ends it, and is thrown. */
export async function runTask({
  lifetime,
  ...plan
}: ProcessPlan & { lifetime: Lifetime }): Promise<ProcessEnd> {
  lifetime.stopping.throwIfAborted()
  const task = await startProcess(plan)
  const stop = () => stopProcess({ process: task, graceMs: 3000 })
  const putAway = lifetime.onEnd(stop)
  const onStopping = () => void stop()
  lifetime.stopping.addEventListener('abort', onStopping)
  if (lifetime.stopping.aborted) onStopping()
  const end = await task.exited
  lifetime.stopping.removeEventListener('abort', onStopping)
  await putAway()
  lifetime.stopping.throwIfAborted()
  return end
}
