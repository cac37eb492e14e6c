import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { confirm } from './confirm/confirm.ts'
import type { ServerEnv } from './env.ts'
import { openExport } from './export/openExport.ts'
import { HoldFile } from './hold/HoldFile.ts'
import type { Log } from './log.ts'
import { Metrics } from './metrics/Metrics.ts'
import { startMetrics } from './metrics/startMetrics.ts'
import { Publisher } from './Publisher.ts'
import { createPreviewer } from './preview/createPreviewer.ts'
import { createRenderer, importHandler } from './render/createRenderer.ts'
import { readAssets } from './render/readAssets.ts'
import { createCloser } from './serve/createCloser.ts'
import { createServer } from './serve/createServer.ts'
import { listen } from './serve/listen.ts'
import { ReleaseStore } from './store/ReleaseStore.ts'
import { createCms } from './sync/createCms.ts'

/** Milliseconds that visitors' requests and a release under way have to end when the site stops. */
const grace = 3000

/** A running site. */
export type Site = {
  /** Stops accepting, lets what is under way end, and leaves nothing running. */
  stop: () => Promise<void>
}

/**
 * Starts the site: serves the release on disk at once, then publishes what the CMS has. `build` is the folder of the built
 * renderer. @throws Error in one sentence where a port, a folder or the build is not as needed.
 */
export async function startSite({
  env,
  build,
  log,
  interval,
}: {
  env: ServerEnv
  build: string
  log: Log
  /** Milliseconds after which the publisher looks for publications without being woken. */
  interval?: number
}): Promise<Site> {
  const { SITE_URL: siteUrl, PUBLISH_WEBHOOK_SECRET: secret } = env
  const stopping = new AbortController()
  const { signal } = stopping

  const render = await createRenderer({ directory: build, siteUrl })
  const assets = await readAssets({ directory: build })
  const directory = join(env.DATA_DIR, 'site')
  const store = await ReleaseStore.open({ directory })
  const hold = new HoldFile({ directory })
  const metrics = new Metrics()
  const onward = await openExport({ env, store, log })
  const publisher = new Publisher({
    cms: createCms({ url: env.CMS_URL, secret, signal }),
    ...{ store, render, assets, hold },
    confirm: (expectation) => confirm({ siteUrl, expectation, signal }),
    log: (entry) => {
      metrics.noteStep(entry)
      log(entry)
    },
    onReport: ({ live, failed }) => metrics.notePublications({ live: live.length, failed: failed.length }),
    ...(onward === null ? {} : { onSettled: onward.follow }),
    ...(interval === undefined ? {} : { interval }),
  })
  const handler = await importHandler(join(build, 'server', 'entry.mjs'))
  const previewer = createPreviewer({ handler, siteUrl, findIndex: () => publisher.index })
  const server = createServer({ store, publisher, previewer, cmsUrl: env.CMS_URL, siteUrl, secret, log })
  server.on('request', (_request, response) => {
    response.once('finish', () => metrics.noteRequest(response.statusCode))
  })
  const close = createCloser({ server, grace })
  await listen({ server, port: env.SITE_PORT })
  const closeMetrics = await startMetrics({ env, metrics, status: publisher.status })
  log({ step: 'listen', port: env.SITE_PORT, url: siteUrl, release: store.view.current?.id ?? null })

  hold.watch({ onChange: publisher.wake, signal })
  const publishing = publisher.run({ signal })
  return {
    async stop() {
      stopping.abort()
      const ended = publishing.then(() => store.blobs.settle())
      await Promise.all([
        close(),
        closeMetrics(),
        Promise.race([ended, setTimeout(grace, undefined, { ref: false })]),
      ])
    },
  }
}
