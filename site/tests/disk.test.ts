import { execFileSync } from 'node:child_process'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it, onTestFinished } from 'vitest'

import { publishing } from './support/changes.ts'
import { createBuild } from './support/createBuild.ts'
import { createFolder } from './support/createFolder.ts'
import type { FakeCms } from './support/FakeCms.ts'
import { startFakeCms, startTestSite, type TestSite, waitUntilSettled } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

/** Publishes while the disk fails, mends it, and expects what should have happened on the way. */
async function expectHealing({
  cms,
  site,
  fail,
  mend,
}: {
  cms: FakeCms
  site: TestSite
  fail: () => unknown
  mend: () => unknown
}): Promise<void> {
  const { release } = await site.health()
  await fail()
  const id = cms.publish(publishing({ id: 'late' }))
  await waitUntil('the failure is told', async () => (await site.health()).lastFailure !== null)
  expect(await site.health()).toMatchObject({ status: 'ok', release, pending: 1 })
  expect((await site.health()).lastFailure?.message).toMatch(/could not be (stored|put in place)/)
  expect(site.log.some(({ step, level }) => ['store', 'swap'].includes(step) && level === 'error')).toBe(true)
  expect((await fetch(site.url)).status).toBe(200)
  expect(cms.row(id).state).toBe('pending')
  await mend()
  await waitUntil('it is live', () => cms.row(id).state === 'live')
  expect(await site.text('/case-studies/late/')).toContain('Study late')
  await waitUntil('the failure is over', async () => (await site.health()).lastFailure === null)
  expect((await fetch(`${site.url}/about/`)).status).toBe(200)
}

async function start() {
  const cms = await startFakeCms()
  const site = await startTestSite({ cms })
  await waitUntilSettled(site)
  return { cms, site }
}

it.each(['releases', 'packs', 'tmp'])(
  'a site whose folder "%s" cannot be written serves on, tells it, and heals by itself',
  async (name) => {
    const { cms, site } = await start()
    const folder = join(site.folder, 'site', name)
    await site.text('/')
    await expectHealing({
      ...{ cms, site },
      fail: async () => {
        await rename(folder, `${folder}-away`)
        await writeFile(folder, '')
      },
      mend: async () => {
        await rm(folder)
        await rename(`${folder}-away`, folder)
      },
    })
  },
)

it('a site whose releases were lost makes them anew when the disk is back', async () => {
  const { cms, site } = await start()
  const folder = join(site.folder, 'site')
  await site.text('/')
  await expectHealing({
    ...{ cms, site },
    fail: async () => {
      await rm(folder, { recursive: true })
      await writeFile(folder, '')
    },
    mend: async () => {
      await rm(folder)
      await mkdir(folder)
    },
  })
  expect(await site.text('/')).toContain('<h1>')
})

/** A disk of 2 MB in `folder`. Whether this machine lets us have one. */
function mountSmallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

it('a site whose disk is full serves on, tells it, and heals by itself', async ({ skip }) => {
  const folder = await createFolder()
  const build = await createBuild({ directory: join(await createFolder(), 'build') })
  if (!mountSmallDisk(folder)) skip('Only root may mount a small disk, and not everywhere.')
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  const cms = await startFakeCms()
  const site = await startTestSite({ cms, folder, build })
  await waitUntilSettled(site)
  const ballast = join(folder, 'ballast')
  await expectHealing({
    ...{ cms, site },
    fail: () => writeFile(ballast, Buffer.alloc(4 * 1024 * 1024)).catch(() => undefined),
    mend: () => rm(ballast),
  })
})

it('a site whose disk can only be read serves on, tells it, and heals by itself', async ({ skip }) => {
  const folder = await createFolder()
  const build = await createBuild({ directory: join(await createFolder(), 'build') })
  if (!mountSmallDisk(folder)) skip('Only root may mount a small disk, and not everywhere.')
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  const cms = await startFakeCms()
  const site = await startTestSite({ cms, folder, build })
  await waitUntilSettled(site)
  const remount = (how: 'ro' | 'rw') => execFileSync('mount', ['-o', `remount,${how}`, folder])
  await expectHealing({ ...{ cms, site }, fail: () => remount('ro'), mend: () => remount('rw') })
})
