import { afterAll, beforeAll, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
afterAll(() => cms.stop())
beforeAll(async () => {
  cms = await startTestCms()
})

const asEditor = async () => {
  const { docs } = await cms.payload.find({ collection: 'users', where: { role: { equals: 'editor' } } })
  const [user] = docs
  if (!user) throw new Error('There is no editor.')
  return { payload: cms.payload, user: { ...user, collection: 'users' as const } }
}
const publish = async (title: string) => {
  const body = { title, _status: 'published' }
  const { body: answer } = await cms.rest('POST', '/services', { token: cms.editor, body })
  const rows = await cms.sql('SELECT max(id) AS id FROM publications')
  return { id: Number(answer.doc.id), publication: String(rows[0]?.['id']) }
}
let second = 0
const release = async (live: string[], failed: string[] = []) => {
  second += 1
  const createdAt = new Date(Date.UTC(2026, 0, 2) + second * 1000).toISOString()
  const body = {
    release: {
      id: `release-${second}`,
      createdAt,
      pages: 3,
      bytes: 9,
      changedPaths: ['/', '/services/'],
      steps: { render: 2 },
    },
    live: live.map((id) => ({ id, at: createdAt })),
    failed: failed.map((id) => ({ id, reason: 'It did not render.' })),
  }
  expect((await cms.rest('POST', '/publishing/report', { bearer: cms.siteKey, body })).status).toBe(200)
  return body.release.id
}

it('lists releases newest first, with what went live in each, linked to what still exists', async () => {
  const { findReleases } = await import('../src/admin/publishing/findReleases.ts')
  const kept = await publish('Kept')
  const gone = await publish('Gone')
  const first = await release([kept.publication, gone.publication])
  await cms.rest('DELETE', `/services/${gone.id}`, { token: cms.editor })
  const last = await release([])
  const { releases } = await findReleases({ page: 1, ...(await asEditor()) })
  expect(releases.map(({ name }) => name)).toEqual([last, first])
  expect(releases[1]).toMatchObject({
    changed: { first: ['/', '/services/'], pages: 2, files: 0 },
    publicationCount: 2,
  })
  expect(releases[1]?.publications).toEqual([
    expect.objectContaining({
      title: 'Kept',
      kind: 'Service',
      by: 'an editor',
      href: `/admin/collections/services/${kept.id}`,
    }),
    expect.objectContaining({ title: 'Gone', change: 'published', href: null }),
  ])
})

it('has pages, and names a few of many publications', async () => {
  const { findReleases } = await import('../src/admin/publishing/findReleases.ts')
  await cms.sql(`INSERT INTO publications (collection_slug, document_id, document_title, change, state, requested_at, live_at, release)
    SELECT 'services', n, 'Number ' || n, 'published', 'live', now(), now(), 'many' FROM generate_series(1000, 1099) AS n`)
  await cms.sql(`INSERT INTO releases (name, released_at, pages, bytes, changed_paths, steps)
    SELECT CASE n WHEN 30 THEN 'many' ELSE 'more-' || n END, now(), 1, 1, '[]', '{}' FROM generate_series(1, 30) AS n`)
  const asking = await asEditor()
  const one = await findReleases({ page: 1, ...asking })
  const two = await findReleases({ page: 2, ...asking })
  expect(one.pageCount).toBeGreaterThan(2)
  expect(one.releases[0]).toMatchObject({ name: 'many', publicationCount: 100 })
  expect(one.releases[0]?.publications).toHaveLength(10)
  const names = [...one.releases, ...two.releases].map(({ name }) => name)
  expect(new Set(names).size).toBe(20)
})

it('tells of failures until something later on the same document overtakes them', async () => {
  const { findStanding } = await import('../src/admin/publishing/findStanding.ts')
  const overtaken = await publish('Overtaken')
  const stuck = await publish('Stuck')
  await release([], [overtaken.publication, stuck.publication])
  await cms.rest('PATCH', `/services/${overtaken.id}`, { token: cms.editor, body: { _status: 'published' } })
  const { failed, pending } = await findStanding(await asEditor())
  expect(failed.map(({ title, reason }) => [title, reason])).toEqual([['Stuck', 'It did not render.']])
  expect(pending.named.map(({ title }) => title)).toContain('Overtaken')
  expect(pending.count).toBe(pending.named.length)
})
