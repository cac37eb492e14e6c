import { beforeAll, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
let before: unknown

const sample = async () => ({
  ...(await import('../src/sample/loadSample.ts')),
  ...(await import('../src/sample/removeSample.ts')),
  ...(await import('../src/sample/createSampleDocuments.ts')),
  ...(await import('../src/richText/toLexical.ts')),
})
const tables = [
  'case_studies',
  'case_studies_rels',
  '_case_studies_v',
  '_case_studies_v_rels',
  'services',
  'media',
]
const readAll = async () =>
  Object.fromEntries(
    await Promise.all(
      tables.map(async (table) => [table, await cms.sql(`SELECT * FROM "${table}" ORDER BY id`)] as const),
    ),
  )

beforeAll(async () => {
  cms = await startTestCms()
  const { loadStarterContent } = await import('../src/starter/loadStarterContent.ts')
  await loadStarterContent({ payload: cms.payload })
  // Made to look like a sample, and somebody's own.
  const data = { title: 'Sample of cloth', slug: 'sample-of-cloth', _status: 'published' as const }
  await cms.payload.create({ collection: 'services', data })
  before = await readAll()
  const { loadSample } = await sample()
  await loadSample({ payload: cms.payload, caseStudies: 30, seed: 4 })
})

/** What a row says, without what differs between any two. */
const toComparable = (row: Record<string, unknown> | undefined) =>
  JSON.parse(
    JSON.stringify(row, (name, value: unknown) =>
      /^(version_)?(id|parent_id|document_id|slug|(first_published|created|updated|requested)_at)$/.test(name)
        ? null
        : value,
    ),
  ) as unknown

it('the rows of a sample document are those that saving it writes', async () => {
  const [row] = await cms.sql(
    'SELECT * FROM case_studies WHERE slug LIKE $1 AND picture_id IS NOT NULL LIMIT 1',
    ['sample-%'],
  )
  const loaded = await cms.payload.findByID({ collection: 'case-studies', id: Number(row?.['id']), depth: 0 })
  const { id, createdAt: _createdAt, updatedAt: _updatedAt, ...data } = loaded
  const saved = await cms.payload.create({ collection: 'case-studies', data: { ...data, slug: 'saved' } })
  const read = async (document: number | string) => {
    const versions = await cms.sql('SELECT * FROM _case_studies_v WHERE parent_id = $1', [document])
    const rels = 'SELECT * FROM case_studies_rels WHERE parent_id = $1 ORDER BY path, "order"'
    const versionRels = 'SELECT * FROM _case_studies_v_rels WHERE parent_id = $1 ORDER BY path, "order"'
    const publications =
      "SELECT * FROM publications WHERE collection_slug = 'case-studies' AND document_id = $1::text"
    return [
      ...(await cms.sql('SELECT * FROM case_studies WHERE id = $1', [document])),
      ...(await cms.sql(rels, [document])),
      ...versions,
      ...(await cms.sql(versionRels, [versions[0]?.['id']])),
      ...(await cms.sql(publications, [document])),
    ].map(toComparable)
  }
  expect(await read(id)).toEqual(await read(saved.id))
  await cms.payload.delete({ collection: 'case-studies', id: saved.id })
})

it('it is public, and can be saved again in the admin', async () => {
  const { body } = await cms.rest('GET', '/case-studies?where[slug][like]=sample-&limit=1&depth=0')
  expect(body.totalDocs).toBe(30)
  const [{ id }] = body.docs
  const answer = await cms.rest('PATCH', `/case-studies/${id}`, {
    token: cms.owner,
    body: { summary: 'Saved again.', _status: 'published' },
  })
  expect(answer.status).toBe(200)
})

it('the same seed writes the same words', async () => {
  const { createSampleDocuments } = await sample()
  const ids = {
    organisations: ['1'],
    themes: ['1'],
    services: ['1'],
    partnerships: ['1'],
    testimonials: ['1'],
  }
  const all = { ...ids, 'case-studies': ['1'], writing: ['1'], media: [] }
  const write = (seed: number) => createSampleDocuments({ ids: all, seed })['case-studies']('1', 0)
  expect(write(7)).toEqual(write(7))
  expect(write(7)).not.toEqual(write(8))
})

it('all of it goes away again, and nothing else', async () => {
  const { removeSample, hasSample } = await sample()
  await removeSample({ payload: cms.payload })
  expect(await hasSample(cms.payload)).toBe(false)
  expect(await readAll()).toEqual(before)
  const waiting =
    "SELECT count(*)::int FROM publications WHERE change = 'withdrawn' AND document_title IS NOT NULL"
  expect((await cms.sql(waiting))[0]?.['count']).toBeGreaterThan(30)
})
