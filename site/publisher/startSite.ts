import { join } from 'node:path'

import { createEnquiries } from './enquiries/createEnquiries.ts'
import type { ServerEnv } from './env.ts'
import type { Log } from './log.ts'
import { Metrics } from './metrics/Metrics.ts'
import { startMetrics } from './metrics/startMetrics.ts'
import { createPreviewRoute } from './preview/createPreviewRoute.ts'
import { createCloser } from './serve/createCloser.ts'
import { createPageReader } from './serve/createPageReader.ts'
import { createServer } from './serve/createServer.ts'
import { createSiteRoutes } from './serve/createSiteRoutes.ts'
import { listen } from './serve/listen.ts'
import { BlobFiles } from './store/BlobFiles.ts'
import { grace } from './thread/grace.ts'
import { PublishingThread } from './thread/PublishingThread.ts'

/** A running site. */
export type Site = {
  /** Stops accepting, lets what is under way end, and leaves nothing running. */
  stop: () => Promise<void>
}

/**
 * Starts the site: this thread serves, another one publishes. The release on disk is served at once. `build` is the folder of the built
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
  const metrics = new Metrics()
  const thread = new PublishingThread({
    ...{ env, build },
    log: (entry) => {
      metrics.noteStep(entry)
      log(entry)
    },
    onReport: (counts) => metrics.notePublications(counts),
    ...(interval === undefined ? {} : { interval }),
  })
  const getView = () => thread.view
  const blobs = new BlobFiles({ directory: join(env.DATA_DIR, 'site') })
  const enquiries = createEnquiries({ env, readPage: createPageReader({ getView, blobs }), log })
  const server = createServer({
    ...{ getView, opened: thread.shown, blobs },
    routes: [...createSiteRoutes({ thread, enquiries, secret }), createPreviewRoute({ thread, env, log })],
    ...{ siteUrl, log },
  })
  server.on('request', (_request, response) => {
    response.once('finish', () => metrics.noteRequest(response.statusCode))
  })
  const close = createCloser({ server, grace })
  // First the port: whoever has it has the folder.
  await listen({ server, port: env.SITE_PORT })
  const status = () => ({ ...thread.status(), ...enquiries.status() })
  const closeMetrics = await startMetrics({ env, metrics, status })
  const stop = async () => {
    await Promise.all([close(), closeMetrics(), enquiries.stop(), thread.stop()])
  }
  try {
    await enquiries.start()
    await thread.start()
  } catch (error) {
    await stop()
    throw error
  }
  log({ step: 'listen', port: env.SITE_PORT, url: siteUrl, release: thread.view.current?.id ?? null })
  return { stop }
}
