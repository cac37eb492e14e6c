import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import type { ServerEnv } from '../../publisher/env.ts'
import type { LogEntry } from '../../publisher/log.ts'
import { startSite } from '../../publisher/startSite.ts'
import { createContent } from '../fixtures/content.ts'
import { createBuild } from './createBuild.ts'
import { createFolder } from './createFolder.ts'
import { FakeCms, secret } from './FakeCms.ts'
import { findFreePort } from './findFreePort.ts'
import { waitUntil } from './waitUntil.ts'

/** What the health check answers. */
export type Health = {
  status: string
  release: string | null
  pending: number
  oldestPendingSeconds: number
  lastFailure: { message: string } | null
  held: string | null
  isWaiting: boolean
  waitingEnquiries: number
  oldestEnquirySeconds: number
}
export type TestSite = {
  url: string
  folder: string
  env: ServerEnv
  log: LogEntry[]
  /** Told of each line of the log from then on. */
  onLog: (entry: LogEntry) => void
  /** Whether it has asked for publications since its start. */
  hasLooked: () => boolean
  stop: () => Promise<void>
  health: () => Promise<Health>
  text: (path: string) => Promise<string>
}

/** A CMS with the fixtures. It is gone after the test. */
export async function startFakeCms(): Promise<FakeCms> {
  const cms = await new FakeCms(createContent()).start()
  onTestFinished(() => cms.stop())
  return cms
}

/** The environment of a site that has `folder` to itself. */
export async function createEnv({
  cmsUrl,
  folder,
}: {
  cmsUrl: string
  folder: string
}): Promise<Omit<ServerEnv, 'METRICS_PORT' | 'EXPORT_DIR'>> {
  const port = await findFreePort()
  return {
    SITE_PORT: port,
    SITE_URL: `http://127.0.0.1:${port}`,
    CMS_URL: cmsUrl,
    DATA_DIR: folder,
    PUBLISH_WEBHOOK_SECRET: secret,
    TRUST_PROXY: '0',
  }
}

/** A site of real parts with a stand-in renderer. It is gone after the test. Pass `folder` to start again on the same data. */
export async function startTestSite({
  cms,
  folder,
  build,
  env: given = {},
  interval = 200,
}: {
  cms: FakeCms
  folder?: string
  build?: string
  env?: Partial<ServerEnv>
  interval?: number
}): Promise<TestSite> {
  const data = folder ?? (await createFolder())
  const directory = build ?? (await createBuild({ directory: join(data, 'build') }))
  const env = { ...(await createEnv({ cmsUrl: cms.url, folder: data })), ...given }
  const log: LogEntry[] = []
  const testSite: Pick<TestSite, 'onLog'> = { onLog: () => undefined }
  const asked = cms.requests.length
  const note = (entry: LogEntry) => {
    log.push(entry)
    testSite.onLog(entry)
  }
  const site = await startSite({ env, build: directory, log: note, interval })
  onTestFinished(() => site.stop())
  const url = `http://127.0.0.1:${env.SITE_PORT}`
  const get = (path: string) => fetch(url + path)
  return Object.assign(testSite, {
    ...{ url, folder: data, env, log },
    hasLooked: () => cms.requests.slice(asked).includes('pending'),
    stop: () => site.stop(),
    health: async () => (await get('/healthz')).json() as Promise<Health>,
    text: async (path: string) => (await get(path)).text(),
  })
}

/** Waits until the site has its release, and has looked for more and found nothing. */
export function waitUntilSettled(site: TestSite): Promise<void> {
  return waitUntil('the site has a release and nothing is pending', async () => {
    const { status, pending } = await site.health()
    return status === 'ok' && pending === 0 && site.hasLooked()
  })
}
