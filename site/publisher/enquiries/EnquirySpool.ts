import { mkdir, readdir, readFile, rename, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'

import { type Enquiry, enquirySchema } from '@throughline/shared'

import { syncDirectory, writeDurably } from '../store/durableFiles.ts'

/** So many may wait. A CMS that is away for so long needs a person; a flood must not fill the disk. */
const mostWaiting = 2000

/** It could not be kept. The message is a sentence for the log. */
export class SpoolError extends Error {
  override name = 'SpoolError'
}

/**
 * Enquiries on the site's disk, from the moment that they are accepted until the CMS has them: `waiting/<id>.json`. What `keep` has
 * returned from outlives a kill and a power cut. One process at a time.
 */
export class EnquirySpool {
  readonly #directory: string
  readonly #waiting: string
  readonly #unfinished: string
  readonly #broken: string
  /** Id → when it was received, in milliseconds. */
  readonly #known = new Map<string, number>()

  readonly #opened = Promise.withResolvers<void>()

  constructor({ directory }: { directory: string }) {
    this.#directory = directory
    this.#waiting = join(directory, 'waiting')
    this.#unfinished = join(directory, 'unfinished')
    this.#broken = join(directory, 'broken')
  }

  /**
   * Makes its folders, and finds what waits there. What a killed process left half written goes: nobody was told that it was accepted.
   * @throws Error in one sentence where the folder cannot be used.
   */
  async open(): Promise<void> {
    try {
      await this.#open()
      this.#opened.resolve()
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
      throw new Error(
        `Enquiries cannot be kept in ${this.#directory} (${code}): make that folder writable, or name another in DATA_DIR.`,
        { cause },
      )
    }
  }

  async #open(): Promise<void> {
    await rm(this.#unfinished, { recursive: true, force: true })
    for (const folder of [this.#waiting, this.#unfinished])
      await mkdir(folder, { recursive: true, mode: 0o700 })
    await syncDirectory(this.#directory)
    for (const file of await readdir(this.#waiting)) {
      const enquiry = await this.#read(file)
      if (enquiry === null) await this.#putAside(file)
      else this.#note(enquiry)
    }
  }

  /** How many wait, and since when the oldest does, in milliseconds since 1970. */
  get status(): { waiting: number; oldest: number | null } {
    return {
      waiting: this.#known.size,
      oldest: this.#known.size === 0 ? null : Math.min(...this.#known.values()),
    }
  }

  /** Keeps an enquiry for good, once the spool is open. Keeping one that waits already changes nothing. @throws SpoolError where that is not possible. */
  async keep(enquiry: Enquiry): Promise<void> {
    await this.#opened.promise
    if (this.#known.has(enquiry.id)) return
    if (this.#known.size >= mostWaiting)
      throw new SpoolError(`${mostWaiting} enquiries wait for the CMS already.`)
    const file = join(this.#waiting, `${enquiry.id}.json`)
    try {
      await writeDurably({ file, temporary: this.#unfinished, data: JSON.stringify(enquiry) })
      await syncDirectory(this.#waiting)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new SpoolError(`An enquiry could not be written to ${this.#waiting}: ${reason}`, { cause })
    }
    this.#note(enquiry)
  }

  /** What waits, oldest first. */
  list(): string[] {
    return [...this.#known].sort(([, a], [, b]) => a - b).map(([id]) => id)
  }

  /** An enquiry that waits; null where it is there no more, or spoiled. */
  async read(id: string): Promise<Enquiry | null> {
    const enquiry = await this.#read(`${id}.json`)
    if (enquiry === null) this.#known.delete(id)
    return enquiry
  }

  /** The CMS has it. */
  async remove(id: string): Promise<void> {
    await unlink(join(this.#waiting, `${id}.json`)).catch((error: unknown) => {
      if (!isMissing(error)) throw error
    })
    this.#known.delete(id)
  }

  #note({ id, receivedAt }: Enquiry): void {
    this.#known.set(id, Date.parse(receivedAt))
  }

  async #read(file: string): Promise<Enquiry | null> {
    const text = await readFile(join(this.#waiting, file), 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return null
      throw error
    })
    try {
      return enquirySchema.parse(JSON.parse(text ?? ''))
    } catch {
      return null
    }
  }

  /** A file that is no enquiry was not written by us, or the disk is spoiled: it is kept for a person to look at. */
  async #putAside(file: string): Promise<void> {
    await mkdir(this.#broken, { recursive: true, mode: 0o700 })
    await rename(join(this.#waiting, file), join(this.#broken, file))
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
