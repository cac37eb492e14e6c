import { setTimeout as sleep } from 'node:timers/promises'

import { z } from 'zod'

import { Problem } from '../Problem.ts'
import type { CmsClient } from './CmsClient.ts'

const countSchema = z.object({ totalDocs: z.number() })
const healthSchema = z.object({ release: z.string().nullable(), pending: z.number() })

/** How many publications are in a state. */
export async function countPublications(cms: CmsClient, state: 'pending' | 'failed'): Promise<number> {
  return countSchema.parse(await cms.ask('GET', `/publications/count?where[state][equals]=${state}`))
    .totalDocs
}

/** How many releases the CMS was told of. */
export async function countReleases(cms: CmsClient): Promise<number> {
  return countSchema.parse(await cms.ask('GET', '/releases/count')).totalDocs
}

/**
 * Waits until no publication waits and the site has reported all. The CMS, which shares the processors with the site, is asked only
 * when the site knows of nothing that waits. @throws Problem after so many seconds, or where one has failed. */
export async function waitUntilSettled({
  cms,
  siteUrl,
  seconds = 120,
}: {
  cms: CmsClient
  siteUrl: string
  seconds?: number
}): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    const { pending } = healthSchema.parse(await (await fetch(`${siteUrl}/healthz`)).json())
    const waiting = pending > 0 ? pending : await countPublications(cms, 'pending')
    if (waiting === 0) break
    if (Date.now() > deadline) throw new Problem(`${waiting} publications were not live after ${seconds} s.`)
    await sleep(20)
  }
  const failed = await countPublications(cms, 'failed')
  if (failed > 0) throw new Problem(`${failed} publications have failed.`)
}
