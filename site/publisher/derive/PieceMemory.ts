import { open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { z } from 'zod'

import { syncDirectory, writeDurably } from '../store/durableFiles.ts'
import { manifestFileSchema, type ReleaseFile } from '../store/manifest.ts'

const fileSchema = manifestFileSchema.extend({ path: z.string() })
/** One line of the file: the files of a piece, or null for one that is forgotten. */
const lineSchema = z.tuple([z.string(), z.string(), z.array(fileSchema).nullable()])
type Line = z.infer<typeof lineSchema>

/** Lines that the file may have beyond those that count, before it is written anew. */
const spareLines = 1000

/**
 * Which files the pieces of the last derivation are, so that the same is not made again, also after a start. What changes is added to the
 * end of a file, so that what is written follows the change and not the size of the site.
 */
export class PieceMemory {
  readonly #file: string
  readonly #temporary: string
  /** Deriver → key → files; null until it is read. */
  #known: Map<string, Map<string, ReleaseFile[]>> | null = null
  /** Lines in the file; 0 where it is to be written anew. */
  #lines = 0

  /** `directory` is that of the releases. */
  constructor({ directory }: { directory: string }) {
    this.#file = join(directory, 'derived.jsonl')
    this.#temporary = join(directory, 'tmp')
  }

  async find(deriver: string, key: string): Promise<ReleaseFile[] | null> {
    const known = (this.#known ??= await this.#read())
    return known.get(deriver)?.get(key) ?? null
  }

  /** Remembers these and forgets all others. */
  async replace(pieces: Map<string, Map<string, ReleaseFile[]>>): Promise<void> {
    const before = (this.#known ??= await this.#read())
    const changes = [...listChanges(before, pieces)]
    this.#known = pieces
    if (changes.length === 0) return
    const count = [...pieces.values()].reduce((sum, { size }) => sum + size, 0)
    const lines = this.#lines + changes.length
    const isAdded = this.#lines > 0 && lines <= 2 * count + spareLines
    // Until all is on disk, nobody knows what is there.
    this.#lines = 0
    await (isAdded ? this.#add(changes) : this.#write(listChanges(new Map(), pieces)))
    this.#lines = isAdded ? lines : count
  }

  async #add(changes: readonly Line[]): Promise<void> {
    const file = await open(this.#file, 'a')
    try {
      // A line that a killed process left unfinished ends here.
      await file.write(`\n${toText(changes)}`)
      await file.sync()
    } finally {
      await file.close()
    }
  }

  async #write(lines: Iterable<Line>): Promise<void> {
    await writeDurably({ file: this.#file, temporary: this.#temporary, data: toText(lines) })
    await syncDirectory(dirname(this.#file))
  }

  /** What was lost is made again. */
  async #read(): Promise<Map<string, Map<string, ReleaseFile[]>>> {
    const known = new Map<string, Map<string, ReleaseFile[]>>()
    const text = await readFile(this.#file, 'utf8').catch(() => '')
    for (const line of text.split('\n')) {
      const parsed = parseLine(line)
      if (parsed === null) continue
      this.#lines += 1
      const [deriver, key, files] = parsed
      const pieces = known.get(deriver) ?? new Map<string, ReleaseFile[]>()
      known.set(deriver, pieces)
      if (files === null) pieces.delete(key)
      else pieces.set(key, files)
    }
    return known
  }
}

function* listChanges(
  before: ReadonlyMap<string, ReadonlyMap<string, ReleaseFile[]>>,
  after: ReadonlyMap<string, ReadonlyMap<string, ReleaseFile[]>>,
): Generator<Line> {
  for (const [deriver, pieces] of after) {
    const known = before.get(deriver)
    for (const [key, files] of pieces) {
      if (!isSame(known?.get(key), files)) yield [deriver, key, files]
    }
  }
  for (const [deriver, pieces] of before) {
    for (const key of pieces.keys()) if (after.get(deriver)?.has(key) !== true) yield [deriver, key, null]
  }
}

/** Whether the bytes are the same and lie where they lay. */
function isSame(one: readonly ReleaseFile[] | undefined, other: readonly ReleaseFile[]): boolean {
  return one?.length === other.length && one.every((file, n) => toPlace(file) === toPlace(other[n]))
}

function toPlace(file: ReleaseFile | undefined): string {
  return [file?.path, file?.hash, file?.pack, file?.at].join()
}

function toText(lines: Iterable<Line>): string {
  return Array.from(lines, (line) => `${JSON.stringify(line)}\n`).join('')
}

function parseLine(line: string): Line | null {
  try {
    return lineSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}
