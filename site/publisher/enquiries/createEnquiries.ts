import { join } from 'node:path'

import { clientAddress, enquiryPaths } from '@throughline/shared'

import type { ServerEnv } from '../env.ts'
import type { Log } from '../log.ts'
import type { Exchange, Route } from '../serve/Route.ts'
import { receiveEnquiry, sendFormAbout } from './answerEnquiries.ts'
import { Courier } from './Courier.ts'
import { Desk } from './Desk.ts'
import { EnquirySpool } from './EnquirySpool.ts'
import type { EnquiryStatus } from './EnquiryStatus.ts'
import type { ReadPage } from './findAbout.ts'
import { sendToInbox } from './sendToInbox.ts'
import { toAddressGroup } from './toAddressGroup.ts'

const minute = 60_000

/** The enquiries of a site. */
export type Enquiries = {
  routes: Route[]
  status: () => EnquiryStatus
  /** Opens what waits on the disk, and begins to hand it over. @throws Error in one sentence where the folder cannot be used. */
  start: () => Promise<void>
  stop: () => Promise<void>
}

/** Takes enquiries in and hands them over to the CMS. `readPage` gives pages of the current release. Does nothing before its start. */
export function createEnquiries({
  env: { DATA_DIR, CMS_URL: url, SITE_URL: siteUrl, PUBLISH_WEBHOOK_SECRET: secret, TRUST_PROXY },
  readPage,
  log,
}: {
  env: Pick<ServerEnv, 'DATA_DIR' | 'CMS_URL' | 'SITE_URL' | 'PUBLISH_WEBHOOK_SECRET' | 'TRUST_PROXY'>
  readPage: ReadPage
  log: Log
}): Enquiries {
  const spool = new EnquirySpool({ directory: join(DATA_DIR, 'site', 'enquiries') })
  const courier = new Courier({ spool, send: (input) => sendToInbox({ ...input, url, secret }), log })
  const desk = new Desk({ spool, onKept: courier.wake, log })
  const stopping = new AbortController()
  let carrying = Promise.resolve()
  let forgetting: NodeJS.Timeout | undefined
  const toConnection = ({ request }: Exchange) =>
    toAddressGroup(clientAddress({ req: request, trustsProxy: TRUST_PROXY === '1' }))

  /** The page with the form is a file like any other, but for those who come from another page of the site. */
  function answerForm(exchange: Exchange): Promise<void> | 'pass' {
    desk.noteVisit(toConnection(exchange))
    const about = new URLSearchParams(exchange.request.url?.split('?')[1]).get('about')
    return about === null ? 'pass' : sendFormAbout({ ...exchange, readPage, path: about })
  }

  return {
    routes: [
      {
        path: enquiryPaths.send,
        takesAllMethods: true,
        answer: (exchange) =>
          receiveEnquiry({ ...exchange, readPage, desk, connection: toConnection(exchange), siteUrl }),
      },
      { path: enquiryPaths.form, answer: answerForm },
    ],
    status() {
      const { waiting, oldest } = spool.status
      const milliseconds = oldest === null ? 0 : Date.now() - oldest
      return {
        waitingEnquiries: waiting,
        oldestEnquirySeconds: Math.max(0, Math.round(milliseconds / 1000)),
      }
    },
    async start() {
      await spool.open()
      carrying = courier.run({ signal: stopping.signal })
      forgetting = setInterval(() => desk.forget(), minute).unref()
    },
    async stop() {
      stopping.abort()
      clearInterval(forgetting)
      await carrying
    },
  }
}
