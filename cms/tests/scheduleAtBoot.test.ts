import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'
import { startServer } from './startServer.ts'
import { until } from './target.ts'

let cms: TestCms
afterAll(() => cms.stop())
beforeAll(async () => {
  cms = await startTestCms()
})

const createDraft = async (title: string) => {
  const { body } = await cms.rest('POST', '/services', { token: cms.editor, body: { title } })
  return String(body.doc.id)
}
const plan = async (id: string, seconds: number) => {
  const at = new Date(Date.now() + seconds * 1000).toISOString()
  const body = { slug: 'services', id, change: 'publish', at }
  expect((await cms.rest('POST', '/publishing/schedule', { token: cms.editor, body })).status).toBe(200)
}
const isPublished = async (id: string) =>
  (await cms.sql("SELECT 1 FROM services WHERE id = $1 AND _status = 'published'", [id])).length === 1
const lateness = async (id: string) => {
  const rows = await cms.sql(
    "SELECT extract(epoch FROM created_at - requested_at) AS late FROM publications WHERE document_id = $1 AND collection_slug = 'services'",
    [id],
  )
  expect(rows).toHaveLength(1)
  return Number(rows[0]?.['late'])
}

describe('a process that nobody asks for anything', () => {
  it('publishes at the time, and, where it was down at that time, as soon as it is started again', async () => {
    const soon = await createDraft('Soon')
    const missed = await createDraft('Missed')
    await plan(soon, 4)
    const first = await startServer()
    await until(() => isPublished(soon))
    expect(await lateness(soon)).toBeGreaterThanOrEqual(0)
    await first.kill()
    await plan(missed, 3)
    await until(async () => (await cms.sql('SELECT 1 FROM scheduled_changes WHERE at < now()')).length === 1)
    expect(await isPublished(missed)).toBe(false)
    const second = await startServer()
    await until(() => isPublished(missed))
    await lateness(missed)
    await second.stop()
  })
})
