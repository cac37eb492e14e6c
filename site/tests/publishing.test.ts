import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { type ContentChange, toMediaPath } from '@throughline/shared'
import { describe, expect, it, onTestFinished } from 'vitest'

import { createContent } from './fixtures/content.ts'
import { createCaseStudy, publishing, withdrawing } from './support/changes.ts'
import { brokenWord, createBuild, defaultStyle, toStylesheet } from './support/createBuild.ts'
import { createFolder } from './support/createFolder.ts'
import { sendWebhook } from './support/sendWebhook.ts'
import { createEnv, startFakeCms, startTestSite, waitUntilSettled } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

describe('a publication', () => {
  it('is told to be live only after visitors see it, with the times of every step', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms })
    await waitUntilSettled(site)
    const id = cms.publish(publishing({ id: 'seen' }))
    let shown = ''
    cms.onRequest = async (asked) => {
      if (asked === 'report') shown = await site.text('/case-studies/seen/')
    }
    await waitUntil('it is live', () => cms.row(id).state === 'live')
    expect(shown).toContain('Study seen')
    const release = cms.reports.at(-1)?.release
    expect(release?.id).toBe((await site.health()).release)
    expect(release?.changedPaths).toEqual(expect.arrayContaining(['/case-studies/', '/case-studies/seen/']))
    expect(Object.keys(release?.steps ?? {}).sort()).toEqual(['confirm', 'render', 'store', 'swap', 'sync'])
    const steps = site.log.filter(({ publications }) => publications?.includes(id)).map(({ step }) => step)
    expect(steps).toEqual(['sync', 'render', 'store', 'swap', 'confirm', 'report'])
  })

  it('that withdraws a document takes its page and its mention away', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms })
    cms.publish(publishing({ id: 'brief' }))
    await waitUntilSettled(site)
    await waitUntil('it is there', async () => (await site.text('/')).includes('Study brief'))
    const id = cms.publish(withdrawing('brief'))
    await waitUntil('it is gone', () => cms.row(id).state === 'live')
    expect((await fetch(`${site.url}/case-studies/brief/`)).status).toBe(404)
    expect(await site.text('/')).not.toContain('Study brief')
  })

  it('that changes nothing makes no release and is live in the current one', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms })
    cms.publish(publishing({ id: 'same' }))
    await waitUntilSettled(site)
    await waitUntil('the first is live', () => cms.row('1').state === 'live')
    const { release } = await site.health()
    const id = cms.publish(publishing({ id: 'same' }))
    await waitUntil('the second is live', () => cms.row(id).state === 'live')
    expect((await site.health()).release).toBe(release)
    expect(cms.reports.at(-1)?.release?.id).toBe(release)
  })

  it('of a document that cannot be rendered fails alone and holds up no other', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms, interval: 60_000 })
    await waitUntilSettled(site)
    const good = [1, 2, 3, 4, 5].map((n) => cms.publish(publishing({ id: `good-${n}` })))
    const bad = cms.publish(publishing({ id: 'bad', title: `A ${brokenWord} study` }))
    const late = cms.publish(publishing({ id: 'late' }))
    await sendWebhook({ siteUrl: site.url, id: bad })
    await waitUntil('nothing is pending', () => cms.rows.every(({ state }) => state !== 'pending'))
    expect([...good, late].map((id) => cms.row(id).state)).toEqual(Array(6).fill('live'))
    expect(cms.row(bad).state).toBe('failed')
    expect(cms.row(bad).reason).toMatch(
      /^A UNRENDERABLE study could not be put on the site\. .*The title is not to be rendered/,
    )
    expect(await site.text('/case-studies/late/')).toContain('Study late')
    expect((await fetch(`${site.url}/case-studies/bad/`)).status).toBe(404)
    const health = JSON.stringify(await site.health())
    expect(health).toContain('could not be put on the site')
    expect(health).not.toMatch(/UNRENDERABLE|case-studies/)
    // Mended, it goes live.
    const mended = cms.publish(publishing({ id: 'bad', title: 'A mended study' }))
    await sendWebhook({ siteUrl: site.url, id: mended })
    await waitUntil('the mended one is live', () => cms.row(mended).state === 'live')
    expect((await site.health()).lastFailure).toBeNull()
  })

  it('of a document that cannot be rendered stays out after a restart, too', async () => {
    const cms = await startFakeCms()
    cms.publish(publishing({ id: 'bad', title: brokenWord }))
    cms.publish(publishing({ id: 'good' }))
    const site = await startTestSite({ cms })
    await waitUntil('both are judged', () => cms.rows.every(({ state }) => state !== 'pending'))
    expect(cms.rows.map(({ state }) => state)).toEqual(['failed', 'live'])
    expect(await site.text('/case-studies/')).toContain('Study good')
  })

  it('whose report is lost is reported again, in the same release', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms })
    await waitUntilSettled(site)
    let isLost = true
    cms.onRequest = (asked) => (asked === 'report' && isLost ? 'drop' : null)
    const id = cms.publish(publishing({ id: 'told-twice' }))
    await waitUntil('the page is there', async () => (await site.text('/')).includes('Study told-twice'))
    const { release } = await site.health()
    await waitUntil('the loss is noticed', async () => (await site.health()).lastFailure !== null)
    expect(cms.row(id).state).toBe('pending')
    isLost = false
    await waitUntil('it is live', () => cms.row(id).state === 'live')
    expect(cms.reports.at(-1)?.release?.id).toBe(release)
  })

  it('brings the files that its page shows, and fails by itself where the CMS does not have them', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms })
    await waitUntilSettled(site)
    const field = createContent().documents.media['field']
    if (field === undefined) throw new Error('The fixtures have no picture.')
    const shown = cms.publish(publishing({ id: 'pictured', picture: 'field' }))
    await waitUntil('it is live', () => cms.row(shown).state === 'live')
    for (const file of [field.original, ...field.sizes]) {
      const response = await fetch(site.url + toMediaPath(file))
      expect(response.headers.get('content-type')).toBe(file.mimeType)
      expect(response.headers.get('cache-control')).toContain('immutable')
      expect(await response.text()).toBe(`The bytes of ${file.filename}.`)
    }
    const lost = {
      ...field,
      id: 'lost',
      original: { ...field.original, filename: 'missing.jpg', sha256: 'a'.repeat(64) },
    }
    cms.content.documents.media['lost'] = lost
    cms.publish({ type: 'document', collection: 'media', id: 'lost', document: lost })
    const failing = cms.publish(publishing({ id: 'lost-picture', picture: 'lost' }))
    const fine = cms.publish(publishing({ id: 'fine' }))
    await waitUntil('all are judged', () => cms.rows.every(({ state }) => state !== 'pending'))
    expect(cms.row(failing).reason).toContain('missing.jpg')
    expect(cms.row(fine).state).toBe('live')
  })

  it('that failed goes live by itself when what it needs is mended, and the CMS is told', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms, interval: 60_000 })
    await waitUntilSettled(site)
    const field = createContent().documents.media['field']
    if (field === undefined) throw new Error('The fixtures have no picture.')
    const lost = { ...field.original, filename: 'missing.jpg', sha256: 'a'.repeat(64) }
    const media = (original: typeof lost): ContentChange => ({
      ...{ type: 'document', collection: 'media', id: 'lost' },
      document: { ...field, id: 'lost', original },
    })
    cms.publish(media(lost))
    const failing = cms.publish(publishing({ id: 'lost-picture', picture: 'lost' }))
    await sendWebhook({ siteUrl: site.url, id: failing })
    await waitUntil('it failed', () => cms.row(failing).state === 'failed')
    const mending = cms.publish(media(field.original))
    await sendWebhook({ siteUrl: site.url, id: mending, hint: cms.toHint(mending) })
    await waitUntil('the page is there', async () =>
      (await site.text('/case-studies/lost-picture/')).includes('Study lost-picture'),
    )
    await waitUntil('the CMS is told', () => cms.reports.at(-1)?.mended?.length === 1)
    expect(cms.reports.at(-1)?.mended).toEqual(['case-studies/lost-picture'])
    await waitUntil('the failure is over', async () => (await site.health()).lastFailure === null)
  })

  it('waits while the public address does not show it', async () => {
    const cms = await startFakeCms()
    const elsewhere = await startFakeCms()
    const site = await startTestSite({ cms, env: { SITE_URL: elsewhere.url } })
    const id = cms.publish(publishing({ id: 'unseen' }))
    await waitUntil('the failure is told', async () => {
      const { lastFailure } = await site.health()
      return lastFailure?.message === 'The new release was not seen at the public address.'
    })
    expect(cms.row(id).state).toBe('pending')
    expect(site.log.find(({ step }) => step === 'confirm')).toMatchObject({ level: 'error' })
  })
})

describe('a site', () => {
  it('makes no release of an answer that breaks the contract, says so, and goes on when the CMS has come to its senses', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms })
    await waitUntilSettled(site)
    const { release } = await site.health()
    const before = await site.text('/case-studies/')
    const study = createCaseStudy({ id: 'odd' })
    const id = cms.publish(publishing({ id: 'odd' }))
    const { documents } = cms.content
    documents['case-studies']['odd'] = { ...study, title: 7 } as unknown as typeof study
    await waitUntil('it is noticed', async () => (await site.health()).lastFailure !== null)
    expect(site.log.findLast(({ level }) => level === 'error')?.message).toMatch(
      /against the contract: .*title/,
    )
    expect([(await site.health()).release, await site.text('/case-studies/')]).toEqual([release, before])
    expect(cms.row(id).state).toBe('pending')
    documents['case-studies']['odd'] = study
    await waitUntil('it is live', () => cms.row(id).state === 'live')
  })

  it('keeps the old release when a page throws, whatever is to blame', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms })
    await waitUntilSettled(site)
    const { release } = await site.health()
    const before = await site.text('/')
    const id = cms.publish(publishing({ id: 'bad', title: brokenWord }))
    await waitUntil('it failed', () => cms.row(id).state === 'failed')
    expect((await site.health()).release).toBe(release)
    expect(await site.text('/')).toBe(before)
  })

  it('serves while the CMS is away, and catches up by itself when it is back', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms })
    await waitUntilSettled(site)
    await cms.stop()
    const id = cms.publish(publishing({ id: 'later' }))
    await waitUntil('the site notices', async () => (await site.health()).lastFailure !== null)
    expect((await fetch(site.url)).status).toBe(200)
    await cms.start()
    await waitUntil('it is live', () => cms.row(id).state === 'live')
    await waitUntil('the failure is over', async () => (await site.health()).lastFailure === null)
  })

  it('started while the CMS is away serves its last release, and a new one when the CMS is back', async () => {
    const cms = await startFakeCms()
    const folder = await createFolder()
    const first = await startTestSite({ cms, folder })
    await waitUntilSettled(first)
    const { release } = await first.health()
    await first.stop()
    await cms.stop()
    cms.publish(publishing({ id: 'meanwhile' }))
    const second = await startTestSite({ cms, folder })
    expect(await second.health()).toMatchObject({ status: 'ok', release })
    expect((await fetch(second.url)).status).toBe(200)
    await cms.start()
    await waitUntil('it caught up', async () => (await second.text('/')).includes('Study meanwhile'))
  })

  it('answers 503 before its first release, and says so in its health', async () => {
    const cms = await startFakeCms()
    await cms.stop()
    const site = await startTestSite({ cms })
    const page = await fetch(site.url)
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5'])
    const health = await fetch(`${site.url}/healthz`)
    expect(health.status).toBe(503)
    expect(await health.json()).toMatchObject({ status: 'starting', release: null })
    await cms.start()
    await waitUntilSettled(site)
  })

  it('makes no release while there is no home page to show, and one as soon as there is', async () => {
    const cms = await startFakeCms()
    const { home } = cms.content.globals
    cms.content = { ...cms.content, globals: { ...cms.content.globals, home: null } }
    const site = await startTestSite({ cms })
    await waitUntil('it has asked twice', () => cms.requests.length >= 2)
    expect((await site.health()).status).toBe('starting')
    const id = cms.publish({ type: 'global', slug: 'home', document: home })
    await waitUntil('the home page is live', () => cms.row(id).state === 'live')
    expect((await fetch(site.url)).status).toBe(200)
  })

  it('whose code changed makes a new release of the same content, and keeps the old assets reachable', async () => {
    const cms = await startFakeCms()
    const folder = await createFolder()
    const first = await startTestSite({ cms, folder })
    await waitUntilSettled(first)
    const { release } = await first.health()
    await first.stop()
    const style = 'body { color: green }'
    const build = await createBuild({ directory: join(folder, 'build-2'), style })
    const second = await startTestSite({ cms, folder, build })
    await waitUntil('there is another release', async () => (await second.health()).release !== release)
    expect(await second.text('/')).toContain(toStylesheet(style))
    expect(await second.text(toStylesheet(style))).toContain('green')
    expect(await second.text(toStylesheet(defaultStyle))).toContain('black')
  })

  it('restarted with nothing changed makes no release', async () => {
    const cms = await startFakeCms()
    const folder = await createFolder()
    const first = await startTestSite({ cms, folder })
    await waitUntilSettled(first)
    const { release } = await first.health()
    await first.stop()
    const asked = cms.requests.length
    const second = await startTestSite({ cms, folder, env: first.env })
    await waitUntil('it asked for content and then for more', () => cms.requests.length >= asked + 2)
    expect((await second.health()).release).toBe(release)
  })

  it('says in a sentence that its port is taken', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms })
    const again = startTestSite({ cms, env: { SITE_PORT: site.env.SITE_PORT } })
    await expect(again).rejects.toThrow(/^Port \d+ is taken by another program: .+ SITE_PORT\.$/)
  })

  it.each(['pending', 'report'] as const)(
    'killed when it asks for "%s" goes on where it was when it is started again',
    async (moment) => {
      const cms = await startFakeCms()
      const folder = await createFolder()
      const build = await createBuild({ directory: join(folder, 'build') })
      const env = await createEnv({ cmsUrl: cms.url, folder })
      const first = spawnSite({ env, build })
      await waitUntil('it is up', () => isUp(env.SITE_URL))
      const exited = new Promise((resolve) => first.once('close', resolve))
      cms.onRequest = async (asked) => {
        const isMoment = asked === moment && cms.rows.length > 0
        if (!isMoment) return null
        first.kill('SIGKILL')
        await exited
        return 'drop'
      }
      const id = cms.publish(publishing({ id: 'survivor' }))
      await exited
      cms.onRequest = () => null
      expect(cms.row(id).state).toBe('pending')
      spawnSite({ env, build })
      await waitUntil('it is live', () => cms.row(id).state === 'live')
      expect(await (await fetch(`${env.SITE_URL}/case-studies/survivor/`)).text()).toContain('Study survivor')
    },
  )
})

function spawnSite({ env, build }: { env: Awaited<ReturnType<typeof createEnv>>; build: string }) {
  const script = join(import.meta.dirname, 'support', 'siteProcess.ts')
  const variables = { ...process.env, ...env, SITE_PORT: String(env.SITE_PORT) }
  const child = spawn(process.execPath, [script, build], {
    env: variables,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

function isUp(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    (response) => response.ok,
    () => false,
  )
}
