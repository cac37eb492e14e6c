import { constants, setPriority } from 'node:os'

import { type TaskName, type Tasks, tasks } from './tasks.ts'

/** The process that makes what takes long: it does what it is asked, one thing at a time, and ends with whoever started it. */

// Visitors and releases come first, whatever there is to be made.
setPriority(constants.priority.PRIORITY_LOW)

type Task = { [T in TaskName]: { name: T; given: Tasks[T]['given'] } }[TaskName]

process.on('message', (task: Task) => {
  run(task).then(
    (made) => process.send?.({ made }),
    (error: unknown) => process.send?.({ problem: error instanceof Error ? error.message : String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))

function run<T extends TaskName>({
  name,
  given,
}: {
  name: T
  given: Tasks[T]['given']
}): Promise<Tasks[T]['made']> {
  return tasks[name](given)
}
