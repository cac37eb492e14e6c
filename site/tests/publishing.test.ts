import { join } from 'node:path'

import { type ContentChange, toMediaPath } from '@throughline/shared'
import { describe, expect, it } from 'vitest'

import type { LogEntry } from '../publisher/log.ts'
import { createContent } from './fixtures/content.ts'
import { publishing, withdrawing } from './support/changes.ts'
import { brokenWord, createBuild } from './support/createBuild.ts'
import { sendWebhook } from './support/sendWebhook.ts'
import { startFakeCms, startTestSite, waitUntilSettled } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

/** The change that publishes a picture `lost`, of which the CMS has the file or has not. */
function picture({ isThere }: { isThere: boolean }): ContentChange {
  const field = createContent().documents.media['field']
  if (field === undefined) throw new Error('The fixtures have no picture.')
  const lost = { ...field.original, filename: 'missing.jpg', sha256: 'a'.repeat(64) }
  const document = { ...field, id: 'lost', original: isThere ? field.original : lost }
  return { type: 'document', collection: 'media', id: 'lost', document }
}

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
    const named = site.log.filter((entry) => entry.release === release?.id).map(({ step }) => step)
    expect(named).toEqual(expect.arrayContaining(['store', 'swap', 'confirm', 'report']))
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
      /^A UNRENDERABLE study could not be put on the site\. .*The title is not to be rendered.* Visitors do not see it\.$/,
    )
    expect(await site.text('/case-studies/late/')).toContain('Study late')
    expect((await fetch(`${site.url}/case-studies/bad/`)).status).toBe(404)
    await waitUntil('its health says so', async () => (await site.health()).lastFailure !== null)
    const health = JSON.stringify(await site.health())
    expect(health).toContain('could not be put on the site')
    expect(health).not.toMatch(/UNRENDERABLE|case-studies/)
    // Mended, it goes live.
    const mended = cms.publish(publishing({ id: 'bad', title: 'A mended study' }))
    await sendWebhook({ siteUrl: site.url, id: mended })
    await waitUntil('the mended one is live', () => cms.row(mended).state === 'live')
    await waitUntil('the failure is over', async () => (await site.health()).lastFailure === null)
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
    cms.publish(picture({ isThere: false }))
    const failing = cms.publish(publishing({ id: 'lost-picture', picture: 'lost' }))
    await sendWebhook({ siteUrl: site.url, id: failing })
    await waitUntil('it failed', () => cms.row(failing).state === 'failed')
    const mending = cms.publish(picture({ isThere: true }))
    await sendWebhook({ siteUrl: site.url, id: mending, hint: cms.toHint(mending) })
    await waitUntil('the page is there', async () =>
      (await site.text('/case-studies/lost-picture/')).includes('Study lost-picture'),
    )
    await waitUntil('the CMS is told', () => cms.reports.at(-1)?.mended?.length === 1)
    expect(cms.reports.at(-1)?.mended).toEqual(['case-studies/lost-picture'])
    await waitUntil('the failure is over', async () => (await site.health()).lastFailure === null)
  })

  it('that failed and is mended is told as live, also where the CMS does not hear it at first', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms })
    await waitUntilSettled(site)
    cms.publish(picture({ isThere: false }))
    const failing = cms.publish(publishing({ id: 'later', picture: 'lost' }))
    await waitUntil('it failed', () => cms.row(failing).state === 'failed')
    let lost = 0
    cms.onRequest = (asked) => {
      if (asked !== 'report' || lost === 3) return null
      lost += 1
      return 'drop'
    }
    cms.publish(picture({ isThere: true }))
    await waitUntil('the CMS is told', () => cms.reports.some(({ mended = [] }) => mended.length > 0))
    expect(lost).toBe(3)
  })

  it('that failed is told as live by a site that starts again and can render it', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms })
    await waitUntilSettled(site)
    const failing = cms.publish(publishing({ id: 'bad', title: brokenWord }))
    await waitUntil('it failed', () => cms.row(failing).state === 'failed')
    await site.stop()
    const same = await startTestSite({ cms, folder: site.folder })
    await waitUntilSettled(same)
    expect(cms.row(failing).state).toBe('failed')
    await same.stop()
    const build = await createBuild({ directory: join(site.folder, 'mended'), refused: 'nothing at all' })
    const mended = await startTestSite({ cms, folder: site.folder, build })
    await waitUntil('it is live', () => cms.row(failing).state === 'live')
    expect((await fetch(`${mended.url}/case-studies/bad/`)).status).toBe(200)
  })

  it('that was live and cannot be rendered by a site that starts again is told as lost', async () => {
    const cms = await startFakeCms()
    const site = await startTestSite({ cms })
    await waitUntilSettled(site)
    const id = cms.publish(publishing({ id: 'fine', title: 'A fine study' }))
    await waitUntil('it is live', () => cms.row(id).state === 'live')
    await site.stop()
    const build = await createBuild({ directory: join(site.folder, 'worse'), refused: 'A fine study' })
    let unheard = 2
    cms.onRequest = (asked) => (asked === 'report' && unheard-- > 0 ? 'drop' : null)
    const worse = await startTestSite({ cms, folder: site.folder, build })
    await waitUntil('the CMS is told', () => cms.reports.some(({ lost = [] }) => lost.length > 0))
    const lost = cms.reports.flatMap((report) => report.lost ?? [])
    expect(lost).toEqual([
      { subject: 'case-studies/fine', reason: expect.stringContaining('The title is not to be rendered') },
    ])
    expect((await fetch(`${worse.url}/case-studies/fine/`)).status).toBe(404)
    expect((await fetch(worse.url)).status).toBe(200)
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
    const isTold = ({ step, level, release, publications }: LogEntry) =>
      step === 'confirm' && level === 'error' && release !== undefined && publications?.includes(id) === true
    await waitUntil('the log says which publication waits for which release', () => site.log.some(isTold))
  })
})
