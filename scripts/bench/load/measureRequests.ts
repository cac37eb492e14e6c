import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { startHammer } from './startHammer.ts'

/** Requests a second of one address at 32 connections, by `wrk` where there is one. */
export async function measureRequests({
  url,
  wrk,
  seconds,
}: {
  url: string
  wrk: string | null
  seconds: number
}): Promise<number> {
  if (wrk === null) {
    const { outcome } = startHammer({ urls: [url], connections: 32, seconds })
    const { requests, seconds: took } = await outcome
    return Math.round(requests / took)
  }
  const args = ['-t', '1', '-c', '32', '-d', `${seconds}s`, url]
  const { stdout } = await promisify(execFile)(wrk, args)
  return Math.round(Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1] ?? 0))
}
