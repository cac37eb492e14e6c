import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import {
  type ContentChange,
  type Enquiry,
  enquiryPaths,
  enquirySchema,
  type DraftAnswer,
  type DraftQuestion,
  type Hint,
  isSiteKey,
  type PendingAnswer,
  type PendingPublication,
  previewDraftPath,
  type PublishedContent,
  type PublishingOrders,
  publishingPaths,
  type Report,
  reportSchema,
  toSubject,
} from '@throughline/shared'

import { applyChanges } from './applyChanges.ts'
import { toMediaBytes } from '../fixtures/media.ts'

export const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

type Row = PendingPublication & {
  change: ContentChange
  state: 'pending' | 'live' | 'failed'
  reason?: string
}
/** What a request asks for. */
export type Request = 'content' | 'pending' | 'report' | 'media' | 'enquiry' | 'draft'

/** A CMS of its own process for all that the site can see: it speaks HTTP and the contract, and keeps publications. */
export class FakeCms {
  content: PublishedContent
  readonly reports: Report[] = []
  readonly rows: Row[] = []
  readonly requests: Request[] = []
  /** Enquiries as they came, those that came twice twice. */
  readonly enquiries: Enquiry[] = []
  /** The message of an enquiry that it does not take. */
  refused: string | null = null
  /** Files that it gives other bytes for. */
  readonly spoiled = new Set<string>()
  /** At most so many publications in one answer. */
  page = 500
  /** What a person decided in the admin. */
  orders: PublishingOrders = { hold: null, allowedDrop: null }
  /** What it says of a draft. */
  onDraft: (question: DraftQuestion) => DraftAnswer = () => ({ state: 'refused', reason: 'unknown' })
  /**
   * Called before each answer; what it waits for, the answer waits for. With 'drop' the connection breaks instead, with 'mute' after the
   * request was taken.
   */
  onRequest: (request: Request) => unknown = () => undefined
  #server = createServer()
  #port = 0

  constructor(content: PublishedContent) {
    this.content = content
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** Begins to answer, at the same port as before. */
  async start(): Promise<this> {
    this.#server = createServer((request, response) => {
      // The site may be killed in the middle of a request.
      this.#answer(request, response).catch(() => response.destroy())
    })
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve))
    const address = this.#server.address()
    if (typeof address === 'object' && address !== null) this.#port = address.port
    return this
  }

  /** Goes away; what it keeps, it keeps. */
  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  /** Publishes a change, as a commit would. Gives the publication's id. */
  publish(change: ContentChange): string {
    this.content = applyChanges({ content: this.content, changes: [change] })
    const id = String(this.rows.length + 1)
    const title =
      change.document !== null && 'title' in change.document ? change.document.title : toSubject(change)
    this.rows.push({
      ...{ id, title, requestedAt: new Date().toISOString(), subject: toSubject(change) },
      ...{ change, state: 'pending' },
    })
    return id
  }

  /** What a webhook would tell of a publication: its document as it is now. */
  toHint(id: string): Hint {
    const row = this.row(id)
    return { publications: [toPublication(row)], changes: [this.#toPresent(row.change)] }
  }

  row(id: string): Row {
    const row = this.rows[Number(id) - 1]
    if (row === undefined) throw new Error(`No publication ${id}.`)
    return row
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const token = request.headers.authorization?.replace('Bearer ', '') ?? ''
    if (!isSiteKey({ token, secret })) return void response.writeHead(401).end()
    const url = request.url ?? ''
    const asked = toRequest(url)
    if (asked === null) return void response.writeHead(404).end()
    this.requests.push(asked)
    const order = await this.onRequest(asked)
    if (order === 'drop') return void response.destroy()
    if (asked === 'media') return this.#sendMedia(decodeURIComponent(url.split('/').at(-1) ?? ''), response)
    if (asked === 'report') this.#note(reportSchema.parse(JSON.parse(await readText(request))))
    if (asked === 'enquiry') {
      const enquiry = enquirySchema.parse(JSON.parse(await readText(request)))
      if (enquiry.message === this.refused) return void response.writeHead(400).end()
      this.enquiries.push(enquiry)
    }
    if (order === 'mute') return void response.destroy()
    if (asked === 'draft') {
      const question = JSON.parse(await readText(request)) as DraftQuestion
      return void response.end(JSON.stringify(this.onDraft(question)))
    }
    const answers = {
      content: () => this.#all(),
      pending: () => this.#waiting(Number(new URL(url, 'http://cms').searchParams.get('after'))),
      report: () => ({}),
      enquiry: () => ({}),
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answers[asked]()))
  }

  #all() {
    const publications = [...this.#failed(), ...this.#pending()].map(toPublication)
    return { publications, content: this.content, orders: this.orders }
  }

  #waiting(after: number): PendingAnswer {
    const rows = this.#pending().filter(({ id }) => Number(id) > after)
    const shown = rows.slice(0, this.page)
    return {
      publications: shown.map(toPublication),
      changes: shown.map(({ change }) => this.#toPresent(change)),
      more: rows.length > shown.length,
      orders: this.orders,
    }
  }

  /** The document of a change as it is by now. */
  #toPresent(change: ContentChange): ContentChange {
    if (change.type === 'global')
      return { ...change, document: this.content.globals[change.slug] } as ContentChange
    return {
      ...change,
      document: this.content.documents[change.collection][change.id] ?? null,
    } as ContentChange
  }

  #pending(): Row[] {
    return this.rows.filter(({ state }) => state === 'pending')
  }

  /** Those that failed and are the last of their documents. */
  #failed(): Row[] {
    const last = new Map(this.rows.map((row) => [row.subject, row]))
    return [...last.values()].filter(({ state }) => state === 'failed')
  }

  #note(report: Report): void {
    this.reports.push(report)
    for (const { id } of report.live) this.row(id).state = 'live'
    for (const { id, reason } of report.failed) Object.assign(this.row(id), { state: 'failed', reason })
  }

  #sendMedia(filename: string, response: ServerResponse): void {
    if (filename.startsWith('missing')) return void response.writeHead(404).end()
    response.end(this.spoiled.has(filename) ? 'other bytes' : toMediaBytes(filename))
  }
}

function toRequest(url: string): Request | null {
  if (url.startsWith('/api/media/file/')) return 'media'
  if (url === enquiryPaths.inbox) return 'enquiry'
  if (url === previewDraftPath) return 'draft'
  const found = Object.entries(publishingPaths).find(([, path]) => path === url.replace(/\?after=\d+$/, ''))
  return found === undefined ? null : (found[0] as Request)
}

function toPublication({ id, title, requestedAt, subject }: Row): PendingPublication {
  return { id, title, requestedAt, subject }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
