import { appendFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { PieceMemory } from '../publisher/derive/PieceMemory.ts'
import type { ReleaseFile } from '../publisher/store/manifest.ts'
import { createFolder } from './support/createFolder.ts'

const toFiles = (n: number, version: number): ReleaseFile[] => [
  {
    path: `/${n}/index.md`,
    hash: (n * 1000 + version).toString(16).padStart(64, '0'),
    type: 'text/markdown; charset=utf-8',
    size: n,
    ...{ pack: 'a-pack', at: n },
  },
]

/** So many pieces, each of version 0 but those that are named with another. */
function createPieces(count: number, versions: Record<number, number> = {}) {
  const pieces = Array.from({ length: count }, (_, n) => {
    const version = versions[n] ?? 0
    return [`${n}-${version}`, toFiles(n, version)] as const
  })
  return new Map([['twins', new Map(pieces)]])
}

async function open() {
  const directory = await createFolder()
  await mkdir(join(directory, 'tmp'))
  const file = join(directory, 'derived.jsonl')
  return { directory, file, memory: new PieceMemory({ directory }) }
}

describe('what the pieces of the last derivation are', () => {
  it('is known after a start, and nothing else is', async () => {
    const { directory, memory } = await open()
    await memory.replace(createPieces(3))
    await memory.replace(createPieces(2, { 1: 5 }))
    const again = new PieceMemory({ directory })
    expect(await again.find('twins', '0-0')).toEqual(toFiles(0, 0))
    expect(await again.find('twins', '1-5')).toEqual(toFiles(1, 5))
    for (const gone of ['1-0', '2-0']) expect(await again.find('twins', gone)).toBeNull()
    expect(await again.find('pictures', '0-0')).toBeNull()
  })

  it('costs as much to write on a large site as on a small one', async () => {
    const written: number[] = []
    for (const count of [100, 3000]) {
      const { file, memory } = await open()
      await memory.replace(createPieces(count))
      const { size, ino } = await stat(file)
      await memory.replace(createPieces(count, { 50: 1 }))
      const after = await stat(file)
      expect(after.ino).toBe(ino)
      written.push(after.size - size)
    }
    expect(written[1]).toBe(written[0])
  })

  it('is not written where nothing differs', async () => {
    const { file, memory } = await open()
    await memory.replace(createPieces(10))
    const before = await readFile(file)
    await memory.replace(createPieces(10))
    expect(await readFile(file)).toEqual(before)
  })

  it('does not grow without end', async () => {
    const { directory, file, memory } = await open()
    for (let version = 0; version < 2000; version += 1) await memory.replace(createPieces(2, { 0: version }))
    expect((await readFile(file, 'utf8')).split('\n').length).toBeLessThan(2 * 1100)
    expect(await new PieceMemory({ directory }).find('twins', '0-1999')).toEqual(toFiles(0, 1999))
  })

  it('survives a process that is killed in the middle of a line', async () => {
    const { directory, file, memory } = await open()
    await memory.replace(createPieces(3))
    await appendFile(file, '\n["twins","2-0",nu')
    const second = new PieceMemory({ directory })
    await second.replace(createPieces(4))
    const third = new PieceMemory({ directory })
    for (const n of [0, 1, 2, 3]) expect(await third.find('twins', `${n}-0`)).toEqual(toFiles(n, 0))
  })

  it('is written whole after the disk failed', async () => {
    const { directory, file, memory } = await open()
    await memory.replace(createPieces(3))
    await rm(file)
    await mkdir(file)
    await expect(memory.replace(createPieces(4))).rejects.toThrow('EISDIR')
    await rm(file, { recursive: true })
    await writeFile(file, 'not a line')
    await memory.replace(createPieces(5))
    const again = new PieceMemory({ directory })
    for (const n of [0, 1, 2, 3, 4]) expect(await again.find('twins', `${n}-0`)).toEqual(toFiles(n, 0))
  })
})
