import type { EnquiryStatus } from '../enquiries/EnquiryStatus.ts'
import type { LogEntry } from '../log.ts'
import type { PublisherStatus } from '../PublisherStatus.ts'

/** Upper ends of the classes of a step's duration, in seconds. */
const limits = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
type Durations = { counts: number[]; sum: number; count: number }

/** Counts what happens, for monitoring: Prometheus asks for it as text. It names no content. */
export class Metrics {
  readonly #steps = new Map<string, Durations>()
  readonly #requests = new Map<string, number>()
  readonly #publications = { live: 0, failed: 0 }
  #releases = 0

  /** A step of a release took so long. */
  noteStep({ step, ms }: Pick<LogEntry, 'step' | 'ms'>): void {
    if (ms === undefined) return
    const seconds = ms / 1000
    const known = this.#steps.get(step) ?? { counts: limits.map(() => 0), sum: 0, count: 0 }
    this.#steps.set(step, known)
    for (const [place, limit] of limits.entries())
      if (seconds <= limit) known.counts[place] = (known.counts[place] ?? 0) + 1
    known.sum += seconds
    known.count += 1
    if (step === 'swap') this.#releases += 1
  }

  /** The CMS was told what became of publications. */
  notePublications({ live, failed }: { live: number; failed: number }): void {
    this.#publications.live += live
    this.#publications.failed += failed
  }

  /** A request was answered. */
  noteRequest(status: number): void {
    const name = `${Math.floor(status / 100)}xx`
    this.#requests.set(name, (this.#requests.get(name) ?? 0) + 1)
  }

  /** All of it, in Prometheus's text format (version 0.0.4). */
  toText({
    pending,
    oldestPendingSeconds,
    held,
    lastFailure,
    waitingEnquiries,
    oldestEnquirySeconds,
  }: PublisherStatus & EnquiryStatus): string {
    const { live, failed } = this.#publications
    const requests = [...this.#requests]
      .sort()
      .map(([status, count]) => [`{status="${status}"}`, count] as const)
    return [
      ...toFamily('throughline_releases_total', 'counter', 'Releases swapped in.', [['', this.#releases]]),
      ...toFamily('throughline_publications_total', 'counter', 'Publications by what became of them.', [
        ['{outcome="live"}', live],
        ['{outcome="failed"}', failed],
      ]),
      ...toFamily('throughline_pending_publications', 'gauge', 'Publications that wait.', [['', pending]]),
      ...toFamily('throughline_oldest_pending_seconds', 'gauge', 'How long the oldest of them has waited.', [
        ['', oldestPendingSeconds],
      ]),
      ...toFamily('throughline_held', 'gauge', '1 while a release is held.', [['', Number(held !== null)]]),
      ...toFamily('throughline_failing', 'gauge', '1 while the last try to publish failed.', [
        ['', Number(lastFailure !== null)],
      ]),
      ...toFamily('throughline_waiting_enquiries', 'gauge', 'Enquiries that the CMS does not have yet.', [
        ['', waitingEnquiries],
      ]),
      ...toFamily('throughline_oldest_enquiry_seconds', 'gauge', 'How long the oldest of them has waited.', [
        ['', oldestEnquirySeconds],
      ]),
      ...toFamily(
        'throughline_http_requests_total',
        'counter',
        'Requests answered, by class of status.',
        requests,
      ),
      ...this.#toStepLines(),
      '',
    ].join('\n')
  }

  #toStepLines(): string[] {
    const name = 'throughline_step_seconds'
    const lines = [...this.#steps]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([step, { counts, sum, count }]) => [
        ...limits.map((limit, place) => `${name}_bucket{step="${step}",le="${limit}"} ${counts[place] ?? 0}`),
        `${name}_bucket{step="${step}",le="+Inf"} ${count}`,
        `${name}_sum{step="${step}"} ${sum.toFixed(6)}`,
        `${name}_count{step="${step}"} ${count}`,
      ])
    return [`# HELP ${name} How long each step of a release took.`, `# TYPE ${name} histogram`, ...lines]
  }
}

function toFamily(
  name: string,
  type: 'counter' | 'gauge',
  help: string,
  samples: readonly (readonly [labels: string, value: number])[],
): string[] {
  const lines = samples.map(([labels, value]) => `${name}${labels} ${value}`)
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines]
}
