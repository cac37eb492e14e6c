import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import { clientAddress, enquiryPaths } from '@throughline/shared'

import type { ServerEnv } from '../env.ts'
import type { Log } from '../log.ts'
import { type Exchange, receiveEnquiry, sendFormAbout } from './answerEnquiries.ts'
import { Courier } from './Courier.ts'
import { Desk } from './Desk.ts'
import { EnquirySpool } from './EnquirySpool.ts'
import { sendToInbox } from './sendToInbox.ts'
import { toAddressGroup } from './toAddressGroup.ts'

/** How enquiries are; public, so that it names nobody. */
export type EnquiryStatus = { waitingEnquiries: number; oldestEnquirySeconds: number }

/** The enquiries of a running site. */
export type Enquiries = {
  /** Answers a request that is about them; null where it is not, and the page with the form is then a file like any other. */
  answer: (exchange: Exchange) => Promise<void> | null
  status: () => EnquiryStatus
  /** Until `signal` is aborted, hands over to the CMS what waits. */
  run: (options: { signal: AbortSignal }) => Promise<void>
}

/** Opens what waits on the disk. @throws Error in one sentence where the folder cannot be used. */
export async function startEnquiries({
  env: { DATA_DIR, CMS_URL: url, SITE_URL: siteUrl, PUBLISH_WEBHOOK_SECRET: secret, TRUST_PROXY },
  log,
}: {
  env: Pick<ServerEnv, 'DATA_DIR' | 'CMS_URL' | 'SITE_URL' | 'PUBLISH_WEBHOOK_SECRET' | 'TRUST_PROXY'>
  log: Log
}): Promise<Enquiries> {
  const directory = join(DATA_DIR, 'site', 'enquiries')
  const spool = await openSpool(directory)
  const courier = new Courier({ spool, send: (input) => sendToInbox({ ...input, url, secret }), log })
  const desk = new Desk({ spool, onKept: courier.wake, log })
  return {
    answer(exchange) {
      const { url: target = '/', method } = exchange.request
      const [path, query] = split(target)
      const connection = () =>
        toAddressGroup(clientAddress({ req: exchange.request, trustsProxy: TRUST_PROXY === '1' }))
      if (path === enquiryPaths.send)
        return receiveEnquiry({ ...exchange, desk, connection: connection(), siteUrl })
      if (path !== enquiryPaths.form || method !== 'GET') return null
      desk.noteVisit(connection())
      const about = query === '' ? null : new URLSearchParams(query).get('about')
      return about === null ? null : sendFormAbout({ ...exchange, path: about })
    },
    status() {
      const { waiting, oldest } = spool.status
      return {
        waitingEnquiries: waiting,
        oldestEnquirySeconds: oldest === null ? 0 : Math.max(0, Math.round((Date.now() - oldest) / 1000)),
      }
    },
    run: courier.run.bind(courier),
  }
}

async function openSpool(directory: string): Promise<EnquirySpool> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    return await EnquirySpool.open({ directory })
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    const message = `Enquiries cannot be kept in ${directory} (${code}): make that folder writable, or name another in DATA_DIR.`
    throw new Error(message, { cause })
  }
}

function split(target: string): [path: string, query: string] {
  const at = target.indexOf('?')
  return at === -1 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)]
}
