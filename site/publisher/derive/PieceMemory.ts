import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { z } from 'zod'

import { syncDirectory, writeDurably } from '../store/durableFiles.ts'
import { manifestFileSchema, type ReleaseFile } from '../store/manifest.ts'

const fileSchema = manifestFileSchema.extend({ path: z.string() })
/** Deriver → key → files. */
const memorySchema = z.record(z.string(), z.record(z.string(), z.array(fileSchema)))
type Memory = z.infer<typeof memorySchema>

/** Which files the pieces of the last derivation are, so that the same is not made again, also after a start. */
export class PieceMemory {
  readonly #file: string
  readonly #temporary: string
  #known: Memory | null = null

  /** `directory` is that of the releases. */
  constructor({ directory }: { directory: string }) {
    this.#file = join(directory, 'derived.json')
    this.#temporary = join(directory, 'tmp')
  }

  async find(deriver: string, key: string): Promise<ReleaseFile[] | null> {
    this.#known ??= await this.#read()
    return this.#known[deriver]?.[key] ?? null
  }

  /** Remembers these and forgets all others. */
  async replace(known: Memory): Promise<void> {
    const isSame = JSON.stringify(known) === JSON.stringify(this.#known)
    this.#known = known
    if (isSame) return
    await writeDurably({ file: this.#file, temporary: this.#temporary, data: JSON.stringify(known) })
    await syncDirectory(dirname(this.#file))
  }

  async #read(): Promise<Memory> {
    try {
      return memorySchema.parse(JSON.parse(await readFile(this.#file, 'utf8')))
    } catch {
      // What was lost is made again.
      return {}
    }
  }
}
