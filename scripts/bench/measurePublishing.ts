import { setTimeout as sleep } from 'node:timers/promises'

import { z } from 'zod'

import { toDocumentPath } from '../../shared/src/index.ts'
import { Problem } from '../Problem.ts'

/** `saveMs`: until the CMS has answered. `liveMs`: until the public page has the words, from the same moment on. */
export type Sample = { saveMs: number; liveMs: number }

const loginSchema = z.object({ token: z.string() })
const listSchema = z.object({
  docs: z.array(z.object({ id: z.union([z.string(), z.number()]), slug: z.string() })).min(1),
})

const warmUps = 3
const longestMs = 10_000

/** Publishes a case study again and again, each time with a title of its own, and watches its public page. @throws Problem */
export async function measurePublishing({
  cmsUrl,
  siteUrl,
  owner,
  runs,
  stopping,
}: {
  cmsUrl: string
  siteUrl: string
  owner: { email: string; password: string }
  runs: number
  stopping: AbortSignal
}): Promise<Sample[]> {
  const { token } = loginSchema.parse(
    await ask({ url: `${cmsUrl}/api/users/login`, method: 'POST', body: owner }),
  )
  const headers = { authorization: `JWT ${token}` }
  const { docs } = listSchema.parse(await ask({ url: `${cmsUrl}/api/case-studies?limit=1&depth=0`, headers }))
  const [document] = docs
  if (!document) throw new Problem('There is no case study to publish.')
  const page = `${siteUrl}${toDocumentPath({ collection: 'case-studies', slug: document.slug })}`

  const samples: Sample[] = []
  for (let run = 0; run < runs + warmUps; run += 1) {
    stopping.throwIfAborted()
    const title = `Measured ${run} of ${Date.now()}`
    const pressed = performance.now()
    const live = waitForWords({ page, words: title, pressed })
    const url = `${cmsUrl}/api/case-studies/${document.id}?depth=0`
    await ask({ url, method: 'PATCH', headers, body: { title, _status: 'published' } })
    samples.push({ saveMs: performance.now() - pressed, liveMs: await live })
    await sleep(100)
  }
  return samples.slice(warmUps)
}

async function waitForWords({
  page,
  words,
  pressed,
}: {
  page: string
  words: string
  pressed: number
}): Promise<number> {
  while (performance.now() - pressed < longestMs) {
    const answer = await fetch(page)
    if ((await answer.text()).includes(words)) return performance.now() - pressed
    await sleep(2)
  }
  throw new Problem(`A published change was not on ${page} after ${longestMs / 1000} s.`)
}

async function ask({
  url,
  method = 'GET',
  headers = {},
  body,
}: {
  url: string
  method?: string
  headers?: Record<string, string>
  body?: unknown
}): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok)
    throw new Problem(`The CMS answered ${answer.status} to ${method} ${url}: ${text.slice(0, 300)}`)
  return JSON.parse(text)
}
