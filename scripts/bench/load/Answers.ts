/** Reads HTTP answers from a connection, one after the other: those with a content length, and 304. */
export class Answers {
  #text: Buffer = Buffer.alloc(0)

  /** Takes bytes. Gives the status of each answer that they complete. @throws Error where it is no such answer. */
  take(bytes: Buffer): number[] {
    this.#text = this.#text.length === 0 ? bytes : Buffer.concat([this.#text, bytes])
    const done: number[] = []
    for (;;) {
      const end = this.#text.indexOf('\r\n\r\n')
      if (end === -1) return done
      const head = this.#text.toString('latin1', 0, end)
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
      const status = Number(head.slice(9, 12))
      if (length === undefined && status !== 304) throw new Error('An answer without a length.')
      const whole = end + 4 + (status === 304 ? 0 : Number(length))
      if (this.#text.length < whole) return done
      done.push(status)
      this.#text = this.#text.subarray(whole)
    }
  }
}
