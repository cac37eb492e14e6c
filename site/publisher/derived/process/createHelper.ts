import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'

import type { TaskName, Tasks } from './tasks.ts'

/** A process that makes what takes long. */
export type Helper = {
  /** Asks for one thing at a time. Rejects with the reason where it cannot be made, also where the process ends in the middle. */
  ask: <T extends TaskName>(name: T, given: Tasks[T]['given']) => Promise<Tasks[T]['made']>
  end: () => void
}
type Answer<T extends TaskName> = { made: Tasks[T]['made'] } | { problem: string }

/** A helper, which starts when it is first asked. What goes wrong in it, and the memory that it takes, are gone with it. */
export function createHelper(): Helper {
  let started: ChildProcess | null = null
  return {
    ask: (name, given) => ask((started ??= start()), { name, given }),
    end: () => void started?.kill(),
  }
}

function start(): ChildProcess {
  return fork(join(import.meta.dirname, 'helper.ts'), {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

function ask<T extends TaskName>(
  child: ChildProcess,
  task: { name: T; given: Tasks[T]['given'] },
): Promise<Tasks[T]['made']> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      child.off('message', onMessage)
      child.off('exit', onExit)
      child.off('error', fail)
    }
    const fail = (error: Error) => {
      settle()
      reject(error)
    }
    const onExit = () =>
      fail(new Error('The process that makes pictures and the search index ended in the middle.'))
    const onMessage = (answer: Answer<T>) => {
      if ('problem' in answer) return fail(new Error(answer.problem))
      settle()
      resolve(answer.made)
    }
    child.on('message', onMessage)
    child.once('exit', onExit)
    child.once('error', fail)
    child.send(task, (error) => {
      if (error !== null) fail(error)
    })
  })
}
