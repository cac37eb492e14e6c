import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { createManifests } from './readManifests.ts'
import { startReaders } from './startReaders.ts'

const whole = '<p>A page of the release</p>'
const hash = createHash('sha256').update(whole).digest('hex')
const paths = ['/', '/case-studies/', '/services/', '/feed.xml', '/sitemap.xml']

let folder: string
let text = whole
let length: number | undefined
const server = createServer((_, response) => {
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`
  response.writeHead(200, { etag, ...(length !== undefined && { 'content-length': length }) })
  response.end(text, () => {
    if (length !== undefined) response.destroy()
  })
})

beforeEach(async () => {
  text = whole
  length = undefined
  folder = mkdtempSync(join(tmpdir(), 'throughline-readers-'))
  mkdirSync(join(folder, 'releases'))
  const files = Object.fromEntries(paths.map((path) => [path, { hash }]))
  writeFileSync(join(folder, 'releases/one.json'), JSON.stringify({ files }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true })
})

/** Lets visitors read for a moment, and judges what they saw. */
async function read(): Promise<void> {
  const siteUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const readers = startReaders({ siteUrl, manifests: createManifests(folder), listPaths: () => [] })
  await sleep(150)
  await readers.stop()
  readers.judge({ siteDied: false })
}

test('pages of a release are well', async () => {
  await expect(read()).resolves.toBeUndefined()
})

test('a page that is of no release is told, even where its ETag fits its bytes', async () => {
  text = '<p>Half of one and half of another</p>'
  await expect(read()).rejects.toThrow('of no release')
})

test('a page that is cut off is told', async () => {
  length = whole.length + 10
  await expect(read()).rejects.toThrow('no answer')
})
