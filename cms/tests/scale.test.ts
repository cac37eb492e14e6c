import { pendingAnswerSchema } from '@throughline/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { countStatements as CountStatements } from './countStatements.ts'
import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
let countStatements: typeof CountStatements
afterAll(() => cms.stop())
beforeAll(async () => {
  cms = await startTestCms()
  countStatements = (await import('./countStatements.ts')).countStatements
  for (const table of ['services', 'themes']) {
    await cms.sql(`INSERT INTO ${table} (title, slug, _status, first_published_at)
      SELECT 'Number ' || n, 'number-' || n, 'published', now() FROM generate_series(1, 250) AS n`)
    await cms.sql(
      `INSERT INTO publications (collection_slug, document_id, document_title, change, state, requested_at)
       SELECT $1, n, 'Number ' || n, 'published', 'pending', now() FROM generate_series(1, 250) AS n`,
      [table],
    )
  }
})

const pending = () => cms.rest('GET', '/publishing/pending', { bearer: cms.siteKey })

describe('500 publications', () => {
  it('are read with a statement for each collection, not for each document', async () => {
    const { result, statements } = await countStatements({ payload: cms.payload, act: pending })
    const { publications, changes } = pendingAnswerSchema.parse(result.body)
    expect([publications.length, changes.length]).toEqual([500, 500])
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(6)
  })

  it('one that breaks the contract fails alone, also among many of its kind', async () => {
    await cms.sql("UPDATE services SET slug = 'NOT an address' WHERE title = 'Number 7'")
    const { publications, changes } = pendingAnswerSchema.parse((await pending()).body)
    expect([publications.length, changes.length]).toEqual([499, 499])
    expect(await cms.sql("SELECT document_title, reason FROM publications WHERE state = 'failed'")).toEqual([
      { document_title: 'Number 7', reason: expect.stringContaining('Service “Number 7”') },
    ])
    await cms.sql("UPDATE services SET slug = 'number-7' WHERE title = 'Number 7'")
    await cms.sql("UPDATE publications SET state = 'pending', reason = NULL")
  })

  it('are reported with two statements, each with its own moment or reason', async () => {
    const { publications } = pendingAnswerSchema.parse((await pending()).body)
    const [unlucky, ...others] = publications
    const live = others.map(({ id }, at) => ({ id, at: new Date(Date.UTC(2026, 0, 1) + at).toISOString() }))
    const body = { release: null, live, failed: [{ id: unlucky?.id, reason: 'It’s “odd”: {"a": 1}' }] }
    const { statements } = await countStatements({
      payload: cms.payload,
      act: () => cms.rest('POST', '/publishing/report', { bearer: cms.siteKey, body }),
    })
    expect(statements.filter((text) => text.includes('UPDATE publications'))).toHaveLength(2)
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(5)
    const rows = await cms.sql("SELECT live_at FROM publications WHERE state = 'live' ORDER BY live_at")
    expect(rows.map((row) => (row['live_at'] as Date).toISOString())).toEqual(live.map(({ at }) => at))
    expect(await cms.sql("SELECT reason FROM publications WHERE state = 'failed'")).toEqual([
      { reason: 'It’s “odd”: {"a": 1}' },
    ])
  })
})

describe('the column Visitors', () => {
  it('costs a list four statements, however long it is', async () => {
    const { findVisitorStates } = await import('../src/publishing/findVisitorStates.ts')
    const ids = Array.from({ length: 100 }, (_, at) => String(at + 1))
    const { result, statements } = await countStatements({
      payload: cms.payload,
      act: () =>
        Promise.all(ids.map((id) => findVisitorStates({ payload: cms.payload, collection: 'themes', id }))),
    })
    expect(new Set(result)).toEqual(new Set(['live']))
    expect(statements.length).toBe(4)
  })
})

describe('a text with a link', () => {
  it('is saved without a look at collections to which it does not lead', async () => {
    const { link, paragraph, state } = await import('./richTextState.ts')
    const body = state(paragraph(link('Another', { relationTo: 'services', value: 1 })))
    const { result, statements } = await countStatements({
      payload: cms.payload,
      act: () =>
        cms.rest('PATCH', '/services/250?depth=0', {
          token: cms.editor,
          body: { title: 'Linked', body, _status: 'published' },
        }),
    })
    expect(result.status).toBe(200)
    expect(statements.some((text) => text.includes('from "services"'))).toBe(true)
    const elsewhere = /^select "(partnerships|case_studies|writing)"/
    expect(statements.filter((text) => elsewhere.test(text))).toEqual([])
  })
})
