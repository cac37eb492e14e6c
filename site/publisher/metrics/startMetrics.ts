import type { ServerEnv } from '../env.ts'
import type { EnquiryStatus } from '../enquiries/EnquiryStatus.ts'
import type { PublisherStatus } from '../PublisherStatus.ts'
import { createCloser } from '../serve/createCloser.ts'
import { listen } from '../serve/listen.ts'
import { createMetricsServer } from './createMetricsServer.ts'
import type { Metrics } from './Metrics.ts'

/** Tells the metrics on this machine alone, where METRICS_PORT is set. Gives what stops it. @throws Error in one sentence. */
export async function startMetrics({
  env: { METRICS_PORT: port },
  metrics,
  status,
}: {
  env: Pick<ServerEnv, 'METRICS_PORT'>
  metrics: Metrics
  status: () => PublisherStatus & EnquiryStatus
}): Promise<() => Promise<void>> {
  if (port === undefined) return () => Promise.resolve()
  const server = createMetricsServer({ metrics, status })
  const close = createCloser({ server, grace: 500 })
  await listen({ server, port, host: '127.0.0.1', variable: 'METRICS_PORT' })
  return close
}
