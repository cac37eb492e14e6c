import { forecastPath, releasesPaths, webhookPath } from '@throughline/shared'

import type { EnquiryStatus } from '../enquiries/EnquiryStatus.ts'
import type { PublishingThread } from '../thread/PublishingThread.ts'
import { receiveForecast } from './receiveForecast.ts'
import { receiveWebhook } from './receiveWebhook.ts'
import { ReplayMemory } from './ReplayMemory.ts'
import type { Route } from './Route.ts'
import { sendHealth } from './sendHealth.ts'
import { sendReleases } from './sendReleases.ts'

/** What the site answers besides its pages: the webhook, its health, and what the CMS asks about releases. */
export function createSiteRoutes({
  thread,
  enquiries,
  secret,
}: {
  thread: Pick<PublishingThread, 'wake' | 'foresee' | 'status' | 'view' | 'call'>
  enquiries: { routes: Route[]; status: () => EnquiryStatus }
  secret: string
}): Route[] {
  const replays = new ReplayMemory()
  const { wake, foresee, call } = thread
  const releases: Route['answer'] = (exchange) => sendReleases({ ...exchange, secret, call })
  return [
    {
      path: webhookPath,
      takesAllMethods: true,
      answer: (exchange) => receiveWebhook({ ...exchange, secret, replays, wake }),
    },
    {
      path: '/healthz',
      answer: ({ response, headers }) => {
        const status = { ...thread.status(), ...enquiries.status() }
        sendHealth({ response, view: thread.view, status, headers })
      },
    },
    {
      path: forecastPath,
      takesAllMethods: true,
      answer: (exchange) => receiveForecast({ ...exchange, secret, foresee }),
    },
    { path: releasesPaths.list, answer: releases },
    { path: releasesPaths.compare, answer: releases },
    ...enquiries.routes,
  ]
}
