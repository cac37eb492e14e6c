import { afterAll, beforeAll, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
afterAll(() => cms.stop())
beforeAll(async () => {
  cms = await startTestCms()
})

const save = async (id: number | null, body: Record<string, unknown>) => {
  const [method, route] = id === null ? ['POST', '/services'] : ['PATCH', `/services/${id}`]
  const answer = await cms.rest(method ?? '', route ?? '', { token: cms.editor, body })
  return Number(answer.body.doc.id)
}
const stateOf = async (id: number) => {
  const { findVisitorStates } = await import('../src/publishing/findVisitorStates.ts')
  return findVisitorStates({ payload: cms.payload, collection: 'services', id: String(id) })
}
const report = (body: Record<string, unknown>) =>
  cms.rest('POST', '/publishing/report', {
    bearer: cms.siteKey,
    body: { release: null, live: [], failed: [], ...body },
  })
const lastOf = async (id: number) => {
  const rows = await cms.sql('SELECT max(id) AS id FROM publications WHERE document_id = $1', [String(id)])
  return String(rows[0]?.['id'])
}
const goLive = async (id: number) =>
  report({ live: [{ id: await lastOf(id), at: new Date().toISOString() }] })

it('a list says of each document what visitors have of it', async () => {
  const id = await save(null, { title: 'On its way' })
  expect(await stateOf(id)).toBe('private')
  await save(id, { _status: 'published' })
  expect(await stateOf(id)).toBe('publishing')
  await report({ held: 'r1' })
  expect(await stateOf(id)).toBe('held')
  await report({ held: null })
  await goLive(id)
  expect(await stateOf(id)).toBe('live')
  await save(id, { title: 'A later draft' })
  expect(await stateOf(id)).toBe('newer')
  await save(id, { title: 'Again', _status: 'published' })
  await report({ failed: [{ id: await lastOf(id), reason: 'No.' }] })
  expect(await stateOf(id)).toBe('failed')
  await save(id, { _status: 'draft' })
  await goLive(id)
  expect(await stateOf(id)).toBe('private')
})
