import { createLog } from '../../publisher/log.ts'
import { parseServerEnv } from '../../publisher/env.ts'
import { startSite } from '../../publisher/startSite.ts'

// The site as a process of its own, with the build given, for tests that kill it.
const [, , build = ''] = process.argv
await startSite({ env: parseServerEnv(), build, log: createLog(), interval: 200 })
