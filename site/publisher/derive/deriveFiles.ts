import { createHash } from 'node:crypto'

import { BlobBatch } from '../store/BlobBatch.ts'
import type { BlobStore } from '../store/BlobStore.ts'
import type { ReleaseFile } from '../store/manifest.ts'
import type { DeriveInput, Deriver, DerivedFile, Piece } from './Deriver.ts'
import type { PieceMemory } from './PieceMemory.ts'

/** Milliseconds of looking at pieces after which other work gets its turn. */
const turn = 4

/**
 * All files that the derivers make of a release; their bytes are in `blobs`. What is known is not made again. `pause` is awaited between
 * pieces. @throws Error where a deriver fails, or makes a path that is not its own.
 */
export async function deriveFiles({
  derivers,
  input,
  blobs,
  findDerived = () => undefined,
  memory,
  pause = () => Promise.resolve(),
}: {
  derivers: readonly Deriver[]
  input: DeriveInput
  blobs: BlobStore
  /** A derived file of the release that the input is of, by its path. */
  findDerived?: (path: string) => ReleaseFile | undefined
  memory?: PieceMemory
  pause?: () => Promise<void>
}): Promise<Map<string, ReleaseFile>> {
  const files = new Map<string, ReleaseFile>()
  const remembered = new Map<string, Map<string, ReleaseFile[]>>()
  const batch = new BlobBatch({ blobs })
  let turnEnds = performance.now() + turn
  for (const deriver of derivers) {
    const pieces = new Map<string, ReleaseFile[]>()
    remembered.set(deriver.name, pieces)
    for await (const piece of deriver.list(input)) {
      const known = await findKnown(deriver, piece)
      if (known === null || performance.now() > turnEnds) {
        await pause()
        turnEnds = performance.now() + turn
      }
      const made = known ?? (await makePiece(deriver, piece))
      for (const file of made) files.set(file.path, file)
      if (piece.path === undefined) pieces.set(piece.key, made)
    }
  }
  await batch.sync()
  await blobs.sync()
  await memory?.replace(remembered)
  return files

  async function findKnown({ name }: Deriver, { key, path }: Piece): Promise<ReleaseFile[] | null> {
    const file = path === undefined ? undefined : findDerived(path)
    const known = path === undefined ? await memory?.find(name, key) : file && [file]
    const stored = known?.flatMap((one) => {
      const place = blobs.find(one)
      return place === null ? [] : { path: one.path, type: one.type, ...place }
    })
    return stored !== undefined && stored.length === known?.length ? stored : null
  }

  async function makePiece(deriver: Deriver, piece: Piece): Promise<ReleaseFile[]> {
    const made = (await piece.make()).map((file) => toReleaseFile(deriver, file))
    for (const file of made) batch.add(file)
    return made
  }
}

function toReleaseFile({ name, prefix }: Deriver, { path, type, body }: DerivedFile): ReleaseFile {
  if (!path.startsWith(prefix) || path.endsWith('/'))
    throw new Error(`${name} made ${path}, which is not its own.`)
  return { path, type, body, size: body.length, hash: createHash('sha256').update(body).digest('hex') }
}
