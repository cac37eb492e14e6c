import { setPriority } from 'node:os'

import { type JobName, jobs, type Jobs } from './jobs.ts'

/** The process that derives: it does what it is sent, one job at a time, and ends with whoever started it. */

// Visitors and releases come first, whatever there is to derive.
setPriority(10)

type Job = { [J in JobName]: { name: J; given: Jobs[J]['given'] } }[JobName]

process.on('message', (job: Job) => {
  run(job).then(
    (made) => process.send?.({ made }),
    (error: unknown) => process.send?.({ problem: error instanceof Error ? error.message : String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))

function run<J extends JobName>({
  name,
  given,
}: {
  name: J
  given: Jobs[J]['given']
}): Promise<Jobs[J]['made']> {
  return jobs[name](given)
}
