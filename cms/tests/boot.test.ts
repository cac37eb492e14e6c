import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'
import { startReceiver, type Receiver } from './receiver.ts'
import { startServer } from './startServer.ts'
import { startTarget, until, type Target } from './target.ts'

let cms: TestCms
let receiver: Receiver
let target: Target
let server: Awaited<ReturnType<typeof startServer>>
afterAll(async () => {
  await server.stop()
  target.stop()
  receiver.stop()
  await cms.stop()
})
beforeAll(async () => {
  receiver = await startReceiver()
  target = await startTarget()
  cms = await startTestCms({ webhookUrl: receiver.url })
  const release = {
    id: '20260102T030405Z-aaaa',
    createdAt: '2026-01-02T03:04:05.000Z',
    pages: 7,
    bytes: 1234,
    changedPaths: ['/services/kept-in-mind/'],
    steps: { render: 1.5 },
  }
  await cms.payload.create({ collection: 'webhook-targets', data: { name: 'Host', address: target.url } })
  const body = { release, live: [], failed: [], held: release.id }
  await cms.rest('POST', '/publishing/report', { bearer: cms.siteKey, body })
  const { id, createdAt, pages, bytes } = release
  receiver.kept.push({ id, createdAt, pages, bytes, isCurrent: true, isHeld: true })
  const hold = await cms.rest('POST', '/publishing/hold', { token: cms.editor, body: { release: id } })
  expect(hold.status).toBe(200)
  await cms.sql(`INSERT INTO publications (id, collection_slug, document_id, document_title, change, state, requested_at)
    VALUES (4711, 'services', '1', 'Left over', 'published', 'pending', now())`)
  receiver.messages.length = 0
  server = await startServer()
})

const page = async ({ path, token }: { path: string; token?: string }) => {
  const cookie =
    token === undefined ? {} : { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' }
  const response = await fetch(`${server.url}${path}`, { headers: { ...cookie }, redirect: 'manual' })
  return (await response.text()).replaceAll('<!-- -->', '')
}

describe('a CMS that starts, before anyone asks it for anything', () => {
  it('tells the site of what was left waiting', async () => {
    const found = await receiver.waitFor((messages) =>
      messages.find(({ publications }) => publications.includes('4711')),
    )
    expect(found?.isSigned).toBe(true)
  })

  it('sends what other places were not yet told', async () => {
    await until(() => target.received.length === 1)
    await until(
      async () => (await cms.sql('SELECT state FROM webhook_deliveries'))[0]?.['state'] === 'delivered',
    )
  })
})

it('the served CMS names the field that keeps a document from being published', async () => {
  const response = await fetch(`${server.url}/api/services`, {
    method: 'POST',
    headers: { authorization: `JWT ${cms.editor}`, 'content-type': 'application/json' },
    body: JSON.stringify({ title: '', _status: 'published' }),
  })
  expect(response.status).toBe(400)
  const { errors } = (await response.json()) as { errors: { data?: { errors: { path: string }[] } }[] }
  expect(errors[0]?.data?.errors.map(({ path }) => path)).toContain('title')
})

describe('the Publishing page', () => {
  it('knows after a restart what was ordered, and what is held back', async () => {
    const html = await page({ path: '/admin/publishing', token: cms.editor })
    const words = ['Visitors see the release of', 'Left over', 'Resume', '/services/kept-in-mind/']
    expect(words.filter((one) => !html.includes(one))).toEqual([])
  })

  it('tells nothing to those who are not signed in', async () => {
    for (const path of ['/admin/publishing', '/admin/publishing/compare?from=a&to=b']) {
      const html = await page({ path })
      expect(html.includes('/admin/login?redirect=')).toBe(true)
      expect(/Left over|kept-in-mind|20260102T030405Z|Visitors see/.exec(html)).toBeNull()
    }
  })
})
