/** Paths on which a password or a mail costs us something, or lets someone guess. Payload's router takes capitals for small letters. */
const guardedPath = /^\/api\/users\/(?:login|forgot-password|reset-password|first-register|unlock)(?![\w-])/i
const readingMethods = ['GET', 'HEAD', 'OPTIONS']
const windowMilliseconds = 60_000
const attemptsPerWindow = 10
/** Beyond this many addresses the oldest are forgotten, so that memory stays bounded. */
const maxAddresses = 10_000

type Attempt = { method: string; url: string; address: string; now: number }

/** Limits sign-in attempts by address, before they cost a password hash: 10 a minute. Reads plain paths only (`isPlainPath`). */
export function createLoginLimiter() {
  const attempts = new Map<string, number[]>()
  return {
    /** Counts an attempt. Returns 0 where it may go on, else the seconds to wait. `now` in milliseconds. */
    check({ method, url, address, now }: Attempt): number {
      if (readingMethods.includes(method) || !guardedPath.test(url)) return 0
      const recent = (attempts.get(address) ?? []).filter((time) => now - time < windowMilliseconds)
      const [oldest] = recent
      if (recent.length >= attemptsPerWindow && oldest !== undefined) {
        return Math.max(1, Math.ceil((oldest + windowMilliseconds - now) / 1000))
      }
      attempts.delete(address)
      attempts.set(address, [...recent, now])
      const [first] = attempts.keys()
      if (attempts.size > maxAddresses && first !== undefined) attempts.delete(first)
      return 0
    },
  }
}
