import { randomBytes } from 'node:crypto'

/**
 * A new release id, such as `20261122T164916123Z-3fa9`: sorts by time, also after `previous` when the clock was set back.
 * `createdAt` is the moment in it.
 */
export function createReleaseId({ now, previous }: { now: Date; previous: string | null }): {
  id: string
  createdAt: string
} {
  const last = previous === null ? 0 : toReleaseTime(previous)
  const createdAt = new Date(Math.max(now.getTime(), last + 1)).toISOString()
  return { id: `${createdAt.replace(/[-:.]/g, '')}-${randomBytes(2).toString('hex')}`, createdAt }
}

/** When a release was made, in milliseconds since 1970; 0 where the id is not one of ours. */
export function toReleaseTime(id: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-/.exec(id)?.slice(1)
  if (parts === undefined) return 0
  const [year, month, day, hour, minute, second, ms] = parts
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`)
}
