import { mkdir, readFile, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

import { syncDirectory, writeDurably } from '../store/durableFiles.ts'

const schema = z.strictObject({ release: z.string().regex(/^[0-9A-Za-z-]+$/) })

/** Milliseconds between two looks at the file. */
const pause = 250

/**
 * The word of a person at the machine about which release visitors see: `hold.json` beside the releases. It counts before what the
 * CMS says, so that going back works when the CMS does not.
 */
export class HoldFile {
  readonly #directory: string

  /** `directory` is that of the releases. */
  constructor({ directory }: { directory: string }) {
    this.#directory = directory
  }

  /** The release that is held; null where none is, or where the file says nothing. */
  async read(): Promise<string | null> {
    const text = await readFile(this.#file, 'utf8').catch(() => null)
    if (text === null) return null
    try {
      return schema.parse(JSON.parse(text)).release
    } catch {
      return null
    }
  }

  async write(release: string): Promise<void> {
    const temporary = join(this.#directory, 'tmp')
    await mkdir(temporary, { recursive: true })
    await writeDurably({ file: this.#file, temporary, data: `${JSON.stringify({ release })}\n` })
    await syncDirectory(this.#directory)
  }

  /** Whether there was something to remove. */
  async remove(): Promise<boolean> {
    const isThere = await unlink(this.#file).then(
      () => true,
      () => false,
    )
    if (isThere) await syncDirectory(this.#directory)
    return isThere
  }

  /** Calls `onChange` when the file is written or removed, until `signal` is aborted. */
  watch({ onChange, signal }: { onChange: () => void; signal: AbortSignal }): void {
    let known: string | null = null
    const look = async () => {
      const seen = await stat(this.#file).then(
        ({ ino, mtimeMs }) => `${ino} ${mtimeMs}`,
        () => 'none',
      )
      if (known !== null && seen !== known) onChange()
      known = seen
    }
    void look()
    const timer = setInterval(() => void look(), pause)
    signal.addEventListener('abort', () => clearInterval(timer))
  }

  get #file(): string {
    return join(this.#directory, 'hold.json')
  }
}
