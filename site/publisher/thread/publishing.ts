import { parentPort, workerData } from 'node:worker_threads'

import type { News } from '../serve/judgeWebhook.ts'
import { createWire } from './createWire.ts'
import { type PublishingOptions, startPublishing } from './startPublishing.ts'

/** The publishing thread: what `PublishingThread` starts. It ends when it is told to, or when anything unforeseen happens in it. */

if (parentPort === null) throw new Error('This is started as a thread by PublishingThread.ts.')
let stop: () => Promise<void> = () => Promise.resolve()
const wire = createWire({
  port: parentPort,
  handlers: {
    stop: () => stop(),
    wake: (news: News) => publishing.then(({ wake }) => wake(news)),
    foresee: (forecast: unknown) => publishing.then(({ foresee }) => foresee(forecast)),
    ask: ({ name, data }: { name: string; data: unknown }) =>
      publishing.then(({ handlers }) => {
        const handle = handlers[name]
        if (handle === undefined) throw new Error(`The publishing thread has no handler "${name}".`)
        return handle(data as never)
      }),
  },
})
// The renderer installs a listener that would let a failure of ours pass unseen.
process.on('unhandledRejection', (reason) => {
  throw reason
})
const publishing = startPublishing({ ...(workerData as PublishingOptions), wire })
publishing.then(
  (started) => {
    stop = started.stop
    wire.tell('ready')
  },
  (error: unknown) => wire.tell('refused', error instanceof Error ? error.message : String(error)),
)
