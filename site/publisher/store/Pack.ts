import { randomBytes } from 'node:crypto'
import { closeSync, fsync, openSync, unlinkSync, writevSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const sync = promisify(fsync)

/** Bytes that are held before they are written. */
const mostHeld = 1024 * 1024

/**
 * One file that takes the bytes of many: a release of 10,000 pages is one file to create, to write and to fsync. It is of no use before
 * `finish`.
 */
export class Pack {
  readonly name = `${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`
  readonly #path: string
  #file: number | null = null
  #held: Buffer[] = []
  #heldBytes = 0
  #size = 0

  constructor({ directory }: { directory: string }) {
    this.#path = join(directory, this.name)
  }

  /** Takes bytes. Gives where they begin. @throws the error of the disk: then the pack is to be discarded. */
  add(bytes: Buffer): number {
    const at = this.#size
    this.#size += bytes.length
    this.#held.push(bytes)
    this.#heldBytes += bytes.length
    if (this.#heldBytes > mostHeld) this.#flush()
    return at
  }

  /** Whether all bytes that were taken were given to the system. */
  get isWritten(): boolean {
    return this.#heldBytes === 0
  }

  /** Makes all bytes durable; the entry of the directory is for the caller to fsync. */
  async finish(): Promise<void> {
    this.#flush()
    if (this.#file === null) return
    await sync(this.#file)
    closeSync(this.#file)
    this.#file = null
  }

  /** Takes it away, as far as the disk lets us. */
  discard(): void {
    try {
      if (this.#file !== null) closeSync(this.#file)
      this.#file = null
      unlinkSync(this.#path)
    } catch {
      // It is of no release, so that the next start clears it away.
    }
  }

  /** Writing goes to memory and takes microseconds; handing it to another thread costs more than it does. */
  #flush(): void {
    this.#file ??= openSync(this.#path, 'wx')
    let waiting = this.#held
    while (waiting.length > 0) {
      // The system takes at most 1,024 pieces at once, and may take less than it is given.
      const part = waiting.slice(0, 512)
      let written = writevSync(this.#file, part)
      waiting = waiting.slice(part.length)
      const rest = part.flatMap((bytes) => {
        const taken = Math.min(written, bytes.length)
        written -= taken
        return taken === bytes.length ? [] : bytes.subarray(taken)
      })
      waiting = [...rest, ...waiting]
    }
    this.#held = []
    this.#heldBytes = 0
  }
}
