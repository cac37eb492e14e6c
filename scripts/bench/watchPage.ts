import { setTimeout as sleep } from 'node:timers/promises'

import { Problem } from '../Problem.ts'

const headers = { 'accept-encoding': 'identity' }

/** The ETag with which an address answers. */
export async function readEtag(url: string): Promise<string> {
  const answer = await fetch(url, { headers })
  await answer.body?.cancel()
  return answer.headers.get('etag') ?? ''
}

/**
 * Waits until an address answers with something else than `etag`, and gives what it answers. The moment is taken when the answer begins,
 * so that a long page is not counted against the release. @throws Problem after so many milliseconds.
 */
export async function watchPage({
  url,
  etag,
  milliseconds,
}: {
  url: string
  etag: string
  milliseconds: number
}): Promise<{ at: number; text: string }> {
  const deadline = performance.now() + milliseconds
  while (performance.now() < deadline) {
    const answer = await fetch(url, { headers: { ...headers, 'if-none-match': etag } })
    const at = performance.now()
    if (answer.status === 200) return { at, text: await answer.text() }
    await answer.body?.cancel()
    await sleep(2)
  }
  throw new Problem(`A published change was not on ${url} after ${milliseconds / 1000} s.`)
}
