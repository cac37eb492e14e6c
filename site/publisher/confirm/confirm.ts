import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'

/** What visitors must get at a path: the file with this hash, or, where it is null, no page any more. */
export type Expectation = { path: string; hash: string | null }

/** A release is swapped in, but its public address does not show it. The message is a sentence. */
export class ConfirmError extends Error {
  override name = 'ConfirmError'
}

/** Milliseconds between the tries; about two seconds in all. */
const pauses = [0, 30, 70, 150, 300, 600, 850]
const timeout = 2000

/** Asks the site at its public address for `path` until it answers as expected. @throws ConfirmError when it does not. */
export async function confirm({
  siteUrl,
  expectation,
  signal,
}: {
  siteUrl: string
  expectation: Expectation
  signal: AbortSignal
}): Promise<void> {
  const address = siteUrl + expectation.path
  let reason = ''
  for (const pause of pauses) {
    await setTimeout(pause, undefined, { signal })
    const found = await look({ address, expectation, signal })
    if (found === null) return
    reason = found
  }
  throw new ConfirmError(
    `The release is in place, but ${address} does not show it: ${reason}. Is SITE_URL the address of this site?`,
  )
}

/** Null where the address answers as expected, else what is wrong. */
async function look({
  address,
  expectation,
  signal,
}: {
  address: string
  expectation: Expectation
  signal: AbortSignal
}): Promise<string | null> {
  try {
    const response = await fetch(address, {
      headers: { 'cache-control': 'no-cache' },
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    })
    const body = Buffer.from(await response.arrayBuffer())
    const { hash } = expectation
    if (hash === null) return response.status === 200 ? 'it still shows a page' : null
    if (response.status !== 200) return `it answers ${response.status}`
    // A proxy may change the bytes or drop the ETag; one of the two is enough.
    const isSame = createHash('sha256').update(body).digest('hex') === hash
    return isSame || response.headers.get('etag')?.includes(hash.slice(0, 32))
      ? null
      : 'it shows another version'
  } catch (error) {
    signal.throwIfAborted()
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return cause instanceof Error ? cause.message || cause.name : String(cause)
  }
}
