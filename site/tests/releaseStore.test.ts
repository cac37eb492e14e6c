import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import type { Draft } from '../publisher/store/createDraft.ts'
import type { Manifest, ReleaseFile } from '../publisher/store/manifest.ts'
import { ReleaseStore } from '../publisher/store/ReleaseStore.ts'
import { createFolder } from './support/createFolder.ts'

const day = 24 * 60 * 60 * 1000

function toFile(path: string, text: string): ReleaseFile {
  const body = Buffer.from(text)
  const hash = createHash('sha256').update(body).digest('hex')
  return { path, hash, type: 'text/html; charset=utf-8', size: body.length, body }
}

function toDraft(store: ReleaseStore, files: ReleaseFile[], redirects: Manifest['redirects'] = []): Draft {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return store.draft({ files: byPath, redirects, isWhole: true })
}

async function publish(store: ReleaseStore, files: ReleaseFile[]): Promise<string> {
  const { manifest } = await store.write(toDraft(store, files))
  await store.swap(manifest)
  return manifest.id
}

/** The files that hold bytes: one for each blob of its own, and the packs. */
async function listFiles(directory: string, folder: 'blobs' | 'packs'): Promise<string[]> {
  const entries = await readdir(join(directory, folder), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

const hasHash = (hash: string) => (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex') === hash

/** Runs the loop in a process of its own and kills it after `ms` from its first release. Gives the last release it told of. */
async function killAfter(directory: string, ms: number): Promise<string> {
  const script = join(import.meta.dirname, 'support', 'storeLoop.ts')
  const child = spawn(process.execPath, [script, directory, String(ms)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  const first = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString()
      resolve()
    })
  })
  const exited = new Promise((resolve) => child.once('close', resolve))
  await Promise.race([first, exited])
  await setTimeout(ms)
  child.kill('SIGKILL')
  await exited
  return told.trim().split('\n').at(-1) ?? ''
}

describe('the store of releases', () => {
  it('is whole and has no litter wherever its process is killed', async () => {
    const directory = await createFolder()
    for (let run = 0; run < 15; run += 1) {
      const last = await killAfter(directory, Math.random() * 60)
      const store = await ReleaseStore.open({ directory })
      const { current } = store.view
      expect(current).not.toBeNull()
      expect((current?.id ?? '') >= last).toBe(true)
      const files = [...(current?.files.entries() ?? [])]
      expect(files).toHaveLength(40)
      for (const [, file] of files) expect(await store.blobs.read(file)).toSatisfy(hasHash(file.hash))
      expect(await readdir(join(directory, 'tmp'))).toEqual([])
      const held = new Set<string>()
      for (const name of await readdir(join(directory, 'releases'))) {
        const text = await readFile(join(directory, 'releases', name), 'utf8')
        const manifest = JSON.parse(text) as { files: Record<string, { hash: string; pack?: string } | null> }
        for (const file of Object.values(manifest.files)) {
          held.add(file?.hash ?? '')
          held.add(file?.pack ?? '')
        }
      }
      expect((await listFiles(directory, 'blobs')).filter((hash) => !held.has(hash))).toEqual([])
      expect((await listFiles(directory, 'packs')).filter((name) => !held.has(name))).toEqual([])
    }
  })

  it('makes no release when nothing differs from the current one', async () => {
    const directory = await createFolder()
    const store = await ReleaseStore.open({ directory })
    const id = await publish(store, [toFile('/', 'a'), toFile('/b/', 'b')])
    const again = await store.write(toDraft(store, [toFile('/b/', 'b'), toFile('/', 'a')]))
    expect(again).toMatchObject({ isNew: false, manifest: { id } })
    const files = [toFile('/b/', 'b'), toFile('/', 'a')]
    const other = await store.write(toDraft(store, files, [{ from: '/old/', to: '/' }]))
    expect(other).toMatchObject({ isNew: true, manifest: { changedPaths: ['/old/'] } })
    expect(await readdir(join(directory, 'releases'))).toHaveLength(2)
  })

  it('names what differs from the release before', async () => {
    const store = await ReleaseStore.open({ directory: await createFolder() })
    await publish(store, [toFile('/', 'a'), toFile('/same/', 's'), toFile('/gone/', 'g')])
    await publish(store, [
      toFile('/', 'A'),
      toFile('/same/', 's'),
      toFile('/feed.xml', 'f'),
      toFile('/new/', 'n'),
    ])
    expect(store.view.current?.changedPaths).toEqual(['/', '/gone/', '/new/', '/feed.xml'])
  })

  it('sorts releases by time even when the clock is set back', async () => {
    const store = await ReleaseStore.open({ directory: await createFolder() })
    const ids: string[] = []
    for (const text of ['a', 'b', 'c', 'd']) ids.push(await publish(store, [toFile('/', text)]))
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(4)
  })

  it('keeps the last 20 releases, forgets older ones after a week, and with them the blobs that only they hold', async () => {
    const directory = await createFolder()
    const store = await ReleaseStore.open({ directory })
    for (let round = 0; round < 25; round += 1) {
      await publish(store, [
        toFile('/', `page ${round}`),
        toFile(`/assets/${round}.css`, `style ${round}`),
        toFile('/s/', 's'),
      ])
    }
    expect(await store.prune({ now: new Date(Date.now() + 6 * day) })).toEqual({ releases: 0, blobs: 0 })
    expect(await store.prune({ now: new Date(Date.now() + 8 * day) })).toEqual({ releases: 5, blobs: 5 })
    // What is left of the first pack has a file of its own.
    expect(await listFiles(directory, 'packs')).toHaveLength(20)
    expect(await listFiles(directory, 'blobs')).toHaveLength(1)
    for (const [path, file] of store.view.current?.files.entries() ?? [])
      expect([path, (await store.blobs.read(file)).length]).toEqual([path, file.size])
    expect(store.view.retained.has('/assets/5.css')).toBe(true)
    expect(store.view.retained.has('/assets/4.css')).toBe(false)
  })

  it('never deletes the blobs of a release that is being written', async () => {
    const store = await ReleaseStore.open({ directory: await createFolder() })
    const file = toFile('/picture/', 'bytes of a picture')
    await store.blobs.write({ hash: file.hash, size: file.size, data: Buffer.from('bytes of a picture') })
    expect((await store.prune({ now: new Date() })).blobs).toBe(0)
    expect(store.blobs.areStored([file])).toBe(true)
  })

  it('falls back to the newest whole release when the current one has lost a file', async () => {
    const directory = await createFolder()
    const store = await ReleaseStore.open({ directory })
    const whole = await publish(store, [toFile('/', 'first')])
    await publish(store, [toFile('/', 'second')])
    await truncate(store.blobs.toPack(store.view.current?.files.get('/')?.pack ?? ''), 3)
    const again = await ReleaseStore.open({ directory })
    expect(again.view.current?.id).toBe(whole)
    await publish(again, [toFile('/', 'second')])
    const mended = again.view.current?.files.get('/')
    expect(mended && (await again.blobs.read(mended)).toString()).toBe('second')
  })

  it('stores a release in one file, and takes bytes that it has from where they are', async () => {
    const directory = await createFolder()
    const store = await ReleaseStore.open({ directory })
    await publish(store, [toFile('/', 'a'), toFile('/b/', 'b'), toFile('/c/', 'b')])
    expect([await listFiles(directory, 'packs'), await listFiles(directory, 'blobs')]).toMatchObject([
      { length: 1 },
      { length: 0 },
    ])
    await publish(store, [toFile('/', 'a'), toFile('/b/', 'changed')])
    await publish(store, [toFile('/', 'changed'), toFile('/b/', 'a')])
    expect(await listFiles(directory, 'packs')).toHaveLength(2)
    for (const [path, words] of [
      ['/', 'changed'],
      ['/b/', 'a'],
    ] as const) {
      const file = store.view.current?.files.get(path)
      expect(file && (await store.blobs.read(file)).toString()).toBe(words)
    }
  })

  it('says in a sentence when its folder cannot be used', async () => {
    const folder = await createFolder()
    await writeFile(join(folder, 'file'), '')
    await expect(ReleaseStore.open({ directory: join(folder, 'file', 'site') })).rejects.toThrow(
      /^The releases cannot be kept in .+ DATA_DIR\.$/,
    )
  })
})
