import { createServer, type Server } from 'node:http'

import type { EnquiryStatus } from '../enquiries/EnquiryStatus.ts'
import type { PublisherStatus } from '../PublisherStatus.ts'
import type { Metrics } from './Metrics.ts'

/** The server that tells the metrics, at any path. It must listen where visitors do not come: see `METRICS_PORT`. */
export function createMetricsServer({
  metrics,
  status,
}: {
  metrics: Metrics
  status: () => PublisherStatus & EnquiryStatus
}): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const type = 'text/plain; version=0.0.4; charset=utf-8'
    response
      .writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
      .end(metrics.toText(status()))
  })
}
