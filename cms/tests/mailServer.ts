import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'

/** A mail as it came over the wire. */
export type ReceivedMail = { from: string; to: string[]; source: string }

/** A real mail server of its own, which can go away and come back at the same port. */
export class MailServer {
  readonly mails: ReceivedMail[] = []
  /** What it says of a recipient that it does not take; null: it takes all. */
  refusal: string | null = null
  readonly port: number
  #server: SMTPServer | null = null

  private constructor(port: number) {
    this.port = port
  }

  /** Finds a port, and does not listen yet. */
  static async create(): Promise<MailServer> {
    const probe = createServer().listen(0, '127.0.0.1')
    await once(probe, 'listening')
    const { port } = probe.address() as AddressInfo
    await new Promise((resolve) => probe.close(resolve))
    return new MailServer(port)
  }

  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, callback) =>
        callback(this.refusal === null ? null : new Error(this.refusal)),
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope
          this.mails.push({
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            source: Buffer.concat(chunks).toString(),
          })
          callback()
        })
      },
    })
    server.on('error', () => undefined)
    this.#server = server
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = null
    if (server) await new Promise<void>((resolve) => server.close(resolve))
  }
}
