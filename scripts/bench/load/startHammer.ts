import { execFile } from 'node:child_process'
import { join } from 'node:path'

import { z } from 'zod'

const outcomeSchema = z.object({
  requests: z.number(),
  seconds: z.number(),
  failures: z.number(),
  /** Milliseconds. */
  p99: z.number(),
  longest: z.number(),
})
export type LoadOutcome = z.infer<typeof outcomeSchema>

/** Starts the small load generator; `stop` ends it before its time. */
export function startHammer({
  urls,
  connections,
  seconds,
  rate,
}: {
  urls: string[]
  connections: number
  seconds: number
  /** Requests a second in all; as fast as answers come when left out. */
  rate?: number
}): { outcome: Promise<LoadOutcome>; stop: () => void } {
  const options = ['--connections', String(connections), '--seconds', String(seconds)]
  const args = [join(import.meta.dirname, 'hammer.ts'), ...urls, ...options]
  if (rate !== undefined) args.push('--rate', String(rate))
  const { promise, resolve, reject } = Promise.withResolvers<LoadOutcome>()
  const child = execFile(process.execPath, args, (error, output) => {
    if (error) reject(new Error(`The load generator failed: ${error.message}`))
    else resolve(outcomeSchema.parse(JSON.parse(output)))
  })
  return { outcome: promise, stop: () => void child.kill('SIGTERM') }
}
