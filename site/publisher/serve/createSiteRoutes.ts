import { releasesPaths, webhookPath } from '@throughline/shared'

import type { PublishingThread } from '../thread/PublishingThread.ts'
import { receiveWebhook } from './receiveWebhook.ts'
import { ReplayMemory } from './ReplayMemory.ts'
import type { Route } from './Route.ts'
import { sendHealth } from './sendHealth.ts'
import { sendReleases } from './sendReleases.ts'

/** What the site answers besides its pages: the webhook, its health, and what the CMS asks about releases. */
export function createSiteRoutes({
  thread,
  secret,
}: {
  thread: Pick<PublishingThread, 'wake' | 'status' | 'view' | 'call'>
  secret: string
}): Route[] {
  const replays = new ReplayMemory()
  const { wake, call } = thread
  const releases: Route['answer'] = (exchange) => sendReleases({ ...exchange, secret, call })
  return [
    {
      path: webhookPath,
      takesAllMethods: true,
      answer: (exchange) => receiveWebhook({ ...exchange, secret, replays, wake }),
    },
    {
      path: '/healthz',
      answer: ({ response, headers }) =>
        sendHealth({ response, view: thread.view, status: thread.status(), headers }),
    },
    { path: releasesPaths.list, answer: releases },
    { path: releasesPaths.compare, answer: releases },
  ]
}
