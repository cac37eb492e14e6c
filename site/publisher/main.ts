import { join } from 'node:path'

import { parseServerEnv } from './env.ts'
import { createLog } from './log.ts'
import { startSite } from './startSite.ts'

/** The site server: `node site/publisher/main.ts`. Ends with SIGTERM or SIGINT. */

const log = createLog()
const build = join(import.meta.dirname, '..', 'dist')

// The renderer installs a listener that would let a failure of ours pass unseen.
process.on('unhandledRejection', (reason) => {
  log({
    step: 'main',
    level: 'error',
    message: String(reason),
    stack: reason instanceof Error ? reason.stack : null,
  })
  process.exit(1)
})

try {
  const site = await startSite({ env: parseServerEnv(), build, log })
  const stop = () => {
    log({ step: 'stop' })
    void site.stop().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
