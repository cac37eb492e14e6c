import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { createSiteKey, releaseComparisonSchema, keptReleasesSchema } from '@throughline/shared'
import { describe, expect, it } from 'vitest'

import { publishing, publishingPicture, withdrawing } from './support/changes.ts'
import { createFolder } from './support/createFolder.ts'
import { type FakeCms, secret } from './support/FakeCms.ts'
import { sendWebhook } from './support/sendWebhook.ts'
import { startFakeCms, startTestSite, type TestSite, waitUntilSettled } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

const run = promisify(execFile)
const script = join(import.meta.dirname, '..', 'publisher', 'goBack.ts')
const goBack = (folder: string, ...args: string[]) =>
  run(process.execPath, [script, ...args], { env: { ...process.env, DATA_DIR: folder } })

async function publish(cms: FakeCms, id: string): Promise<void> {
  const row = cms.publish(publishing({ id }))
  await waitUntil(`${id} is live`, () => cms.row(row).state === 'live')
}

/** A site with two releases: the second shows "Study second". Gives the id of the first. */
async function prepare() {
  const cms = await startFakeCms()
  const site = await startTestSite({ cms })
  await waitUntilSettled(site)
  await publish(cms, 'first')
  const first = (await site.health()).release ?? ''
  await publish(cms, 'second')
  return { cms, site, first }
}

const has = async (site: TestSite, words: string) => (await site.text('/case-studies/')).includes(words)

describe('going back to a release', () => {
  it('from the admin shows it, holds what is published meanwhile, and releases that when publishing is resumed', async () => {
    const { cms, site, first } = await prepare()
    cms.orders = { hold: first, allowedDrop: null }
    await sendWebhook({ siteUrl: site.url, id: 'hold' })
    await waitUntil('it is back', async () => !(await has(site, 'Study second')))
    const third = cms.publish(publishing({ id: 'third' }))
    await sendWebhook({ siteUrl: site.url, id: 'third' })
    await waitUntil('it has pulled', async () => (await site.health()).pending === 1)
    expect(await site.health()).toMatchObject({ release: first, held: first, status: 'ok' })
    expect(cms.row(third).state).toBe('pending')
    expect(cms.reports.at(-1)).toMatchObject({ held: first, live: [], release: null })

    cms.orders = { hold: null, allowedDrop: null }
    await sendWebhook({ siteUrl: site.url, id: 'resume' })
    await waitUntil('it is live', () => cms.row(third).state === 'live')
    expect([await has(site, 'Study second'), await has(site, 'Study third')]).toEqual([true, true])
    expect(cms.reports.at(-1)).toMatchObject({ held: null })
    await waitUntil('its health says so', async () => (await site.health()).held === null)
  })

  it('and resuming with nothing published meanwhile shows the newest release again, under its own name', async () => {
    const { cms, site, first } = await prepare()
    const { release } = await site.health()
    cms.orders = { hold: first, allowedDrop: null }
    await waitUntil('it is back', async () => (await site.health()).release === first)
    cms.orders = { hold: null, allowedDrop: null }
    await waitUntil('it is the newest', async () => (await site.health()).release === release)
    await waitUntil('the CMS knows', () => cms.reports.at(-1)?.held === null)
  })

  it('lasts over a restart, and resuming then releases what the CMS has by then', async () => {
    const { cms, site, first } = await prepare()
    cms.orders = { hold: first, allowedDrop: null }
    await waitUntil('it is back', async () => (await site.health()).held === first)
    await site.stop()
    const third = cms.publish(publishing({ id: 'third' }))
    const again = await startTestSite({ cms, folder: site.folder, env: site.env })
    expect((await again.health()).release).toBe(first)
    await waitUntil('it has pulled', async () => (await again.health()).pending === 1)
    expect((await again.health()).release).toBe(first)
    cms.orders = { hold: null, allowedDrop: null }
    await waitUntil('it is live', () => cms.row(third).state === 'live')
    expect([await has(again, 'Study second'), await has(again, 'Study third')]).toEqual([true, true])
  })

  it('to one that is not kept shows the newest and goes on publishing', async () => {
    const { cms, site } = await prepare()
    cms.orders = { hold: 'nowhere', allowedDrop: null }
    await publish(cms, 'third')
    expect(await has(site, 'Study third')).toBe(true)
    expect(site.log.some(({ step, level }) => step === 'hold' && level === 'error')).toBe(true)
  })

  it('from the command line works while the CMS is down, and counts before what the CMS says', async () => {
    const { cms, site, first } = await prepare()
    await cms.stop()
    expect((await goBack(site.folder, '--list')).stdout).toContain(first)
    expect((await goBack(site.folder, first)).stdout).toContain('content in the CMS is unchanged')
    await waitUntil('it is back', async () => !(await has(site, 'Study second')))
    await cms.start()
    await waitUntil('the CMS knows', () => cms.reports.at(-1)?.held === first)
    expect((await site.health()).release).toBe(first)
    await goBack(site.folder, '--resume')
    await waitUntil('it is the newest', () => has(site, 'Study second'))
  })

  it('from the command line waits for no CMS that has taken a question and does not answer', async () => {
    const { cms, site, first } = await prepare()
    let isMute = true
    cms.requests.length = 0
    cms.onRequest = (asked) => (asked === 'media' && isMute ? new Promise(() => undefined) : null)
    cms.publish(publishingPicture('unseen'))
    const third = cms.publish(publishing({ id: 'third', picture: 'unseen' }))
    await waitUntil('it waits for the picture', () => cms.requests.includes('media'))
    await goBack(site.folder, first)
    await waitUntil('it is back', async () => !(await has(site, 'Study second')))
    expect(cms.row(third).state).toBe('pending')
    isMute = false
    await goBack(site.folder, '--resume')
    await waitUntil('it is live', () => cms.row(third).state === 'live')
  })

  it('from the command line takes effect at the start of a site that was stopped', async () => {
    const { cms, site, first } = await prepare()
    await site.stop()
    await cms.stop()
    await goBack(site.folder, first)
    const again = await startTestSite({ cms, folder: site.folder, env: site.env })
    await waitUntil('it is back', async () => (await again.health()).release === first)
    await cms.start()
    await waitUntil('it says so', () => cms.reports.at(-1)?.held === first)
  })

  it('from the command line says in a sentence what it cannot do', async () => {
    const { site } = await prepare()
    await expect(goBack(site.folder, 'nowhere')).rejects.toThrow('There is no release nowhere.')
    await expect(goBack(site.folder)).rejects.toThrow('Say where to go')
    await expect(goBack(join(await createFolder(), 'none'), '--list')).rejects.toThrow('DATA_DIR')
  })
})

/** A site of thirty case studies, all released. */
async function startWithStudies() {
  const cms = await startFakeCms()
  const ids = Array.from({ length: 30 }, (_, n) => `study-${n}`)
  for (const id of ids) cms.publish(publishing({ id }))
  const site = await startTestSite({ cms })
  await waitUntilSettled(site)
  return { cms, site, ids }
}

describe('a release that would drop many pages', () => {
  it('waits for a person’s word, and goes on with it', async () => {
    const { cms, site, ids } = await startWithStudies()
    const { release } = await site.health()
    const rows = ids.slice(0, 20).map((id) => cms.publish(withdrawing(id)))
    await waitUntil('it waits', () => (cms.reports.at(-1)?.waiting ?? null) !== null)
    const waiting = cms.reports.at(-1)?.waiting
    expect(waiting?.dropped).toBe(20)
    expect(await site.health()).toMatchObject({ release, isWaiting: true })
    expect(cms.rows.filter(({ state }) => state === 'pending')).toHaveLength(20)
    cms.orders = { hold: null, allowedDrop: waiting?.fingerprint ?? null }
    await waitUntil('all are live', () => rows.every((row) => cms.row(row).state === 'live'))
    expect(cms.reports.at(-1)).toMatchObject({ waiting: null })
    await waitUntil('its health says so', async () => {
      const { isWaiting, pending } = await site.health()
      return !isWaiting && pending === 0
    })
  })

  it('that waits when publishing is resumed leaves visitors the newest release, not the one that was held', async () => {
    const { cms, site, ids } = await startWithStudies()
    const { release: first } = await site.health()
    await publish(cms, 'second')
    const { release: second } = await site.health()
    cms.orders = { hold: first, allowedDrop: null }
    await waitUntil('it is back', async () => (await site.health()).held === first)
    for (const id of ids.slice(0, 20)) cms.publish(withdrawing(id))
    await waitUntil('they wait', async () => (await site.health()).pending === 20)
    cms.orders = { hold: null, allowedDrop: null }
    await waitUntil('it waits', async () => (await site.health()).isWaiting)
    await waitUntil('it is the newest', async () => (await site.health()).release === second)
    expect(await has(site, 'Study second')).toBe(true)
    expect(await has(site, 'Study study-0')).toBe(true)
  })

  it('goes on by itself once so many pages would not be dropped any more', async () => {
    const { cms, site, ids } = await startWithStudies()
    for (const id of ids.slice(0, 20)) cms.publish(withdrawing(id))
    await waitUntil('it waits', async () => (await site.health()).isWaiting)
    for (const id of ids.slice(1, 20)) cms.publish(publishing({ id, title: `Study ${id} again` }))
    await waitUntil('all are live', () => cms.rows.every(({ state }) => state === 'live'))
    expect((await fetch(`${site.url}/case-studies/study-0/`)).status).toBe(404)
  })

  it('does not wait where what brings the pages back is behind more than one pull takes', async () => {
    const { cms, site, ids } = await startWithStudies()
    cms.page = 10
    for (const id of ids.slice(0, 25)) cms.publish(withdrawing(id))
    for (const id of ids.slice(1, 25))
      cms.publish(publishing({ id: `other-${id}`, slug: id, title: `Study ${id} again` }))
    await waitUntil('all are live', () => cms.rows.every(({ state }) => state === 'live'))
    expect((await fetch(`${site.url}/case-studies/study-0/`)).status).toBe(404)
    expect(await has(site, 'Study study-24 again')).toBe(true)
  })
})

describe('the CMS', () => {
  const ask = (site: TestSite, path: string, token = createSiteKey(secret)) =>
    fetch(`${site.url}/publisher/releases${path}`, { headers: { authorization: `Bearer ${token}` } })

  it('is told which releases are kept, and is the only one to be told', async () => {
    const { site, first } = await prepare()
    const response = await ask(site, '')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const releases = keptReleasesSchema.parse(await response.json())
    expect(releases.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false])
    expect(releases[1]?.id).toBe(first)
    expect(releases[0]?.pages).toBe((releases[1]?.pages ?? 0) + 1)
    expect((await ask(site, '', 'wrong')).status).toBe(401)
    expect((await fetch(`${site.url}/publisher/releases`)).status).toBe(401)
  })

  it('is told what differs between two releases, in words', async () => {
    const { site, first } = await prepare()
    const { release } = await site.health()
    const response = await ask(site, `/compare?from=${first}&to=${release ?? ''}`)
    const { pages, more } = releaseComparisonSchema.parse(await response.json())
    expect(more).toBe(false)
    const added = pages.find(({ path }) => path === '/case-studies/second/')
    expect(added).toMatchObject({ change: 'added', before: null })
    expect(added?.after).toContain('Study second')
    const list = pages.find(({ path }) => path === '/case-studies/')
    expect([list?.change, list?.before?.includes('Study second')]).toEqual(['changed', false])
    expect((await ask(site, `/compare?from=${first}&to=none`)).status).toBe(404)
    expect((await ask(site, `/compare?from=../x&to=${first}`)).status).toBe(404)
  })
})
