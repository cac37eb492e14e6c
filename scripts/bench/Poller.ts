import { connect, type Socket } from 'node:net'

import { Problem } from '../Problem.ts'
import { Answers } from './load/Answers.ts'

/** What an address answered, and when, by `performance.now()`. */
export type Polled = { status: number; at: number }

/**
 * Asks one address again and again over one connection, with as little work as it takes: a client that does more would take the
 * processor from what it measures.
 */
export class Poller {
  readonly #socket: Socket
  readonly #request: (etag: string) => string
  readonly #answers = new Answers()
  #settle: PromiseWithResolvers<Polled> | null = null

  constructor(url: string) {
    const { hostname, port, host, pathname } = new URL(url)
    this.#request = (etag) =>
      `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: identity\r\nIf-None-Match: ${etag}\r\n\r\n`
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true })
    this.#socket.on('data', (bytes) => {
      for (const status of this.#answers.take(bytes)) this.#settle?.resolve({ status, at: performance.now() })
    })
    const fail = () => this.#settle?.reject(new Problem(`${url} stopped to answer.`))
    this.#socket.on('error', fail).on('close', fail)
  }

  /** One question: 304 where it still has this ETag. */
  ask(etag: string): Promise<Polled> {
    this.#settle = Promise.withResolvers<Polled>()
    this.#socket.write(this.#request(etag))
    return this.#settle.promise
  }

  end(): void {
    this.#settle = null
    this.#socket.destroy()
  }
}
