import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Manifests } from './readManifests.ts'
import { Violation } from './Violation.ts'

const lists = ['/', '/case-studies/', '/services/', '/feed.xml', '/sitemap.xml']
const headers = { 'accept-encoding': 'identity' }

/** Visitors who read without a pause. */
export type Readers = {
  /** Answers read so far, and requests that got none. */
  counts: { answers: number; refused: number }
  /** Judges what was read since the last time. @throws Violation where an answer was of no release, or there was none without need. */
  judge: (options: { siteDied: boolean }) => void
  stop: () => Promise<void>
}

type Seen = { path: string; hash: string; status: number; etag: string | null }

/** Starts them. `listPaths` gives the pages beside the lists. */
export function startReaders({
  siteUrl,
  manifests,
  listPaths,
}: {
  siteUrl: string
  manifests: Manifests
  listPaths: () => string[]
}): Readers {
  const stopping = new AbortController()
  const counts = { answers: 0, refused: 0 }
  const seen = new Map<string, Seen>()
  const broken: string[] = []
  const assets = new Set<string>()
  let refused = 0

  const ask = async (path: string): Promise<string | null> => {
    try {
      const response = await fetch(siteUrl + path, {
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(20_000),
      })
      const { status } = response
      // The body rejects where it is shorter than its announced length.
      const body = Buffer.from(await response.arrayBuffer())
      const hash = createHash('sha256').update(body).digest('hex')
      counts.answers += 1
      if (status !== 308) {
        const one = {
          path: status === 404 ? '/404.html' : path,
          hash,
          status,
          etag: response.headers.get('etag'),
        }
        seen.set(JSON.stringify(one), one)
      }
      return body.toString('utf8')
    } catch {
      counts.refused += 1
      refused += 1
      return null
    }
  }
  const read = async () => {
    for (let turn = 0; !stopping.signal.aborted; turn += 1) {
      const paths = [...lists, ...listPaths()]
      const html = await ask(paths[Math.floor(Math.random() * paths.length)] ?? '/')
      for (const [, asset = ''] of (html ?? '').matchAll(/(?:href|src)="(\/(?:assets|media)\/[^"]+)"/g)) {
        if (assets.has(asset)) continue
        assets.add(asset)
        await ask(asset)
      }
      await sleep(10)
    }
  }
  const reading = Promise.all([read(), read()])

  return {
    counts,
    judge({ siteDied }) {
      manifests.read()
      for (const one of seen.values()) {
        const { path, hash, status, etag } = one
        const isOfRelease = manifests.has({ path, hash })
        const isNamed = status === 404 || etag === `"${hash.slice(0, 32)}"`
        if (![200, 404].includes(status) || !isOfRelease || !isNamed) broken.push(JSON.stringify(one))
        if (status === 404 && /^\/(assets|media)\//.test(path))
          broken.push(`an asset of a page is gone: ${path}`)
      }
      seen.clear()
      // After a death they are all looked at again.
      assets.clear()
      if (refused > 0 && !siteDied)
        broken.push(`${refused} requests got no answer although the site was not killed`)
      refused = 0
      if (broken.length > 0)
        throw new Violation(`Visitors were shown what is of no release: ${broken.join('; ')}`)
    },
    async stop() {
      stopping.abort()
      await reading
    },
  }
}
