import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { loadBuild } from '../../publisher/render/loadBuild.ts'
import { ManifestFiles } from '../../publisher/store/ManifestFiles.ts'
import { createCms } from '../../publisher/sync/createCms.ts'
import { makeWhole, readWhole } from '../support/makeWhole.ts'
import { waitUntil } from '../support/waitUntil.ts'
import { signIn, type CmsClient } from './cmsClient.ts'
import { type Deed, deeds, Practitioner } from './Practitioner.ts'
import { removeSystem, startSystem, type System } from './startSystem.ts'

/** How often everything is done; set it higher for a long run. */
const runs = Number(process.env['EQUALS_RUNS'] ?? 1)

let system: System
let cms: CmsClient
beforeAll(async () => {
  system = await startSystem()
  cms = await signIn(system)
})
afterAll(async () => {
  await system.stop()
  await removeSystem(system)
})

type Batch = {
  deeds: Deed[]
  /** Whom it hits, after how many deeds, and how many milliseconds after the last of them. */
  blow: { victim: string; after: number; delay: number } | null
}

const words = fc.constantFrom('Gates', 'Edges & fields', '<b>Rain</b>', 'Ada’s “walk”')
const deed = (kind: Deed['kind']) => fc.record({ kind: fc.constant(kind), place: fc.nat(1000), words })
const blow = fc.record({
  victim: fc.constantFrom('site', 'site', 'cms', 'postgres'),
  ...{ after: fc.integer({ min: 1, max: 4 }), delay: fc.nat(60) },
})
/** Everything that can be done, in any order, and as much again of anything; in batches of up to five, every other one with a blow. */
const work = fc
  .tuple(
    fc.shuffledSubarray([...deeds], { minLength: deeds.length }),
    fc.array(fc.constantFrom(...deeds), { minLength: deeds.length, maxLength: deeds.length }),
  )
  .chain(([all, more]) => fc.tuple(...[...all, ...more].map(deed)))
  .chain((list) =>
    fc.record({
      list: fc.constant(list),
      blows: fc.array(blow, { minLength: 20, maxLength: 20 }),
      sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 40, maxLength: 40 }),
    }),
  )
  .map(({ list, blows, sizes }) => {
    const batches: Batch[] = []
    for (const left = [...list]; left.length > 0;) {
      const size = sizes[batches.length] ?? 1
      const isStruck = batches.length % 2 === 1
      batches.push({
        deeds: left.splice(0, size),
        blow: isStruck ? (blows[batches.length >> 1] ?? null) : null,
      })
    }
    return batches
  })

async function strike({ victim, delay }: NonNullable<Batch['blow']>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, delay))
  // It may be dead already.
  await system
    .pidOf(victim)
    .then((pid) => process.kill(pid, 'SIGKILL'))
    .catch(() => undefined)
}

const ask = (method: string, route: string, body?: unknown) => cms(method, route, body).catch(() => null)
const isThere = () =>
  fetch(`${system.cmsUrl}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  )
const health = async () =>
  fetch(`${system.siteUrl}/healthz`).then(
    async (response) => (await response.json()) as { status: string; release: string },
    () => null,
  )

/** Waits until nothing waits, and allows every drop of pages. */
async function settle(): Promise<void> {
  await waitUntil('nothing is pending', async () => {
    const fingerprint = (await ask('GET', '/globals/publishing-orders'))?.body?.waiting?.fingerprint
    if (fingerprint) await ask('POST', '/publishing/allow-drop', { fingerprint })
    const pending = await ask('GET', '/publications?where[state][equals]=pending&limit=1')
    return pending?.body?.totalDocs === 0 && (await health())?.status === 'ok'
  })
}

async function readCurrent() {
  const directory = path.join(system.dataDir, 'site')
  const manifests = new ManifestFiles({
    directory: path.join(directory, 'releases'),
    temporary: path.join(directory, 'tmp'),
  })
  return readWhole(await manifests.read((await health())?.release ?? ''))
}

/** Compares all that visitors can reach with a render of everything that the database has. */
async function expectEqual(build: Awaited<ReturnType<typeof loadBuild>>): Promise<void> {
  const { siteUrl, cmsUrl, dataDir } = system
  const { webhookSecret } = JSON.parse(await readFile(path.join(dataDir, 'secrets.json'), 'utf8'))
  const { content } = await createCms({ url: cmsUrl, secret: webhookSecret }).requestContent()
  const whole = await makeWhole({ content, build, derived: { siteUrl } })
  // What follows from pages comes a little later. Where it never comes, the difference is told.
  const isEqual = async () => isDeepStrictEqual(await readCurrent(), whole)
  await waitUntil('it has settled', isEqual).catch(() => undefined)
  expect(await readCurrent()).toEqual(whole)
  for (const [route, { hash, type }] of Object.entries(whole.files)) {
    const response = await fetch(siteUrl + route)
    const bytes = Buffer.from(await response.arrayBuffer())
    const seen = createHash('sha256').update(bytes).digest('hex')
    expect([route, seen, response.headers.get('content-type')]).toEqual([route, hash, type])
  }
  for (const { from, to } of whole.redirects) {
    const response = await fetch(siteUrl + from, { redirect: 'manual' })
    expect([from, response.status, response.headers.get('location')]).toEqual([from, 308, to])
  }
}

it('visitors have, byte for byte, what a full render from the database gives, whatever is done and whoever is killed', async () => {
  const build = await loadBuild({
    directory: path.resolve(import.meta.dirname, '../../dist'),
    siteUrl: system.siteUrl,
  })
  const practitioner = new Practitioner({ cms, isThere })
  const property = fc.asyncProperty(work, async (batches) => {
    for (const batch of batches) {
      for (const [n, one] of batch.deeds.entries()) {
        await practitioner.do(one)
        if (batch.blow?.after === n + 1) await strike(batch.blow)
      }
      await settle()
      await expectEqual(build)
    }
  })
  await fc.assert(property, { numRuns: runs, endOnFailure: true })
  await practitioner.doTheRest()
  await settle()
  await expectEqual(build)
  expect([...practitioner.done.keys()].sort()).toEqual([...deeds].sort())
  expect((await cms('GET', '/publications?where[state][equals]=failed&limit=1')).body.totalDocs).toBe(0)
})
