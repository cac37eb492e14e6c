import { createSiteKey, forecastPath } from '@throughline/shared'
import { expect, it } from 'vitest'

import { publishing } from './support/changes.ts'
import { secret } from './support/FakeCms.ts'
import { sendWebhook } from './support/sendWebhook.ts'
import { startFakeCms, startTestSite, waitUntilSettled } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

const known: Record<string, string> = { authorization: `Bearer ${createSiteKey(secret)}` }

async function start() {
  const cms = await startFakeCms()
  const site = await startTestSite({ cms, interval: 60_000 })
  await waitUntilSettled(site)
  const send = (body: string | null, { method = 'POST', headers = known } = {}) =>
    fetch(site.url + forecastPath, { method, body, headers }).then(({ status }) => status)
  const foresee = (changes: unknown) => send(JSON.stringify({ changes }))
  const publish = async (id: string) => {
    await sendWebhook({ siteUrl: site.url, id, hint: cms.toHint(id) })
    await waitUntil('it is live', () => cms.row(id).state === 'live')
    return cms.reports.at(-1)?.release?.steps ?? {}
  }
  return { cms, site, send, foresee, publish }
}

it('what is foreseen is rendered, and shown when it is published and not before', async () => {
  const { cms, site, foresee, publish } = await start()
  const change = publishing({ id: 'soon', title: 'Soon here' })
  const before = await site.health()
  // It listens where it has nothing else to do.
  await waitUntil('it is rendered', async () => {
    expect(await foresee([change])).toBe(202)
    return site.log.some(({ step }) => step === 'forecast')
  })
  expect((await fetch(`${site.url}/case-studies/soon/`)).status).toBe(404)
  expect(await site.text('/case-studies/')).not.toContain('Soon here')
  expect(await site.health()).toEqual(before)

  expect(Object.keys(await publish(cms.publish(change)))).toContain('ahead')
  expect(await site.text('/case-studies/soon/')).toContain('Soon here')
  expect(await site.text('/case-studies/')).toContain('Soon here')
})

it('what turns out otherwise is rendered as it turned out', async () => {
  const { cms, site, foresee, publish } = await start()
  await foresee([publishing({ id: 'soon', title: 'As foreseen' })])
  const steps = await publish(cms.publish(publishing({ id: 'soon', title: 'As it came' })))
  expect(Object.keys(steps)).not.toContain('ahead')
  expect(await site.text('/case-studies/soon/')).toContain('As it came')
  expect(await site.text('/case-studies/')).not.toContain('As foreseen')
})

it('nobody else foresees anything, and nonsense does no harm', async () => {
  const { cms, site, send, foresee, publish } = await start()
  const right = JSON.stringify({ changes: [publishing({ id: 'soon' })] })
  expect(await send(right, { headers: {} })).toBe(401)
  expect(
    await send(right, {
      headers: { authorization: `Bearer ${createSiteKey('whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')}` },
    }),
  ).toBe(401)
  expect(await send(null, { method: 'GET' })).toBe(405)
  expect(await send('not json')).toBe(400)
  expect(await send(' '.repeat(65 * 1024))).toBe(413)
  expect(await foresee([{ type: 'document', collection: 'users', id: '1', document: {} }])).toBe(202)
  expect(await foresee(null)).toBe(202)
  await publish(cms.publish(publishing({ id: 'soon' })))
  expect(await site.text('/case-studies/soon/')).toContain('Study soon')
})
