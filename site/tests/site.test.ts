import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { createCaseStudy, publishing } from './support/changes.ts'
import { brokenWord, createBuild, defaultStyle, toStylesheet } from './support/createBuild.ts'
import { createFolder } from './support/createFolder.ts'
import { createEnv, startFakeCms, startTestSite, waitUntilSettled } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

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
    for (const { headers } of [page, health])
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/)
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
