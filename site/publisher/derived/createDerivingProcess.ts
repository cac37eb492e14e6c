import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'

import type { JobName, Jobs } from './jobs.ts'

/** A process that derives. */
export type DerivingProcess = {
  /** Has a job done; one at a time. Rejects with the reason where it fails, also where the process ends in the middle. */
  run: <J extends JobName>(name: J, given: Jobs[J]['given']) => Promise<Jobs[J]['made']>
  end: () => void
}

/** A process of its own for what takes long, behind everything else: what goes wrong in it touches nobody. It starts with the first job. */
export function createDerivingProcess(): DerivingProcess {
  let started: ChildProcess | null = null
  return {
    run: (name, given) => ask((started ??= start()), { name, given }),
    end: () => void started?.kill(),
  }
}

function start(): ChildProcess {
  return fork(join(import.meta.dirname, 'derivingProcess.ts'), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

function ask<J extends JobName>(
  child: ChildProcess,
  job: { name: J; given: Jobs[J]['given'] },
): Promise<Jobs[J]['made']> {
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
    const onExit = () => fail(new Error('The process that derives files from pages ended in the middle.'))
    const onMessage = (answer: { made: Jobs[J]['made'] } | { problem: string }) => {
      if ('problem' in answer) return fail(new Error(answer.problem))
      settle()
      resolve(answer.made)
    }
    child.on('message', onMessage)
    child.once('exit', onExit)
    child.once('error', fail)
    child.send(job, (error) => {
      if (error !== null) fail(error)
    })
  })
}
