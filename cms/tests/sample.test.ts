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
  'case_studies_thread_questions',
  'services_neighbours',
  'services_rels',
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
  const data = {
    title: 'Sample of cloth',
    slug: 'sample-of-cloth',
    summary: 'Linen.',
    _status: 'published' as const,
  }
  await cms.payload.create({ collection: 'services', data })
  before = await readAll()
  const { loadSample } = await sample()
  await loadSample({ payload: cms.payload, caseStudies: 30, seed: 4 })
})

/** A document whose lists have rows without ids, as new ones. */
function withoutRowIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRowIds)
  if (typeof value !== 'object' || value === null || 'root' in value) return value
  const fields = Object.entries(value).filter(([name]) => name !== 'id')
  return Object.fromEntries(fields.map(([name, one]) => [name, withoutRowIds(one)]))
}

/** What a row says, without what differs between any two. */
const toComparable = (row: Record<string, unknown> | undefined) =>
  JSON.parse(
    JSON.stringify(row, (name, value: unknown) =>
      /^(version_)?(_?(id|uuid|parent_id)|document_id|slug|(first_published|created|updated|requested)_at)$/.test(
        name,
      )
        ? null
        : value,
    ),
  ) as unknown

/** All rows of a document, with those of its lists and relations, its versions and its publications. */
const readRows = async (collection: string, id: number | string) => {
  const table = collection.replaceAll('-', '_')
  const belonging = async (own: string, key: number | string) => {
    const names = await cms.sql(
      "SELECT table_name AS name, EXISTS (SELECT 1 FROM information_schema.columns c WHERE c.table_name = t.table_name AND column_name = '_parent_id') AS list FROM information_schema.tables t WHERE table_name LIKE $1 ORDER BY 1",
      [`${own}_%`.replaceAll('_', String.raw`\_`)],
    )
    const rows = names.map(async ({ name, list }) => [
      name,
      list === true
        ? await cms.sql(`SELECT * FROM "${String(name)}" WHERE _parent_id = $1 ORDER BY _order`, [key])
        : String(name).endsWith('_rels')
          ? await cms.sql(`SELECT * FROM "${String(name)}" WHERE parent_id = $1 ORDER BY path, "order"`, [
              key,
            ])
          : [],
    ])
    return Object.fromEntries(await Promise.all(rows)) as Record<string, Record<string, unknown>[]>
  }
  const versions = await cms.sql(`SELECT * FROM "_${table}_v" WHERE parent_id = $1`, [id])
  const lists = {
    ...(await belonging(table, id)),
    ...(await belonging(`_${table}_v`, Number(versions[0]?.['id']))),
  }
  const publications = await cms.sql(
    'SELECT * FROM publications WHERE collection_slug = $1 AND document_id = $2::text',
    [collection, id],
  )
  const own = await cms.sql(`SELECT * FROM "${table}" WHERE id = $1`, [id])
  const all = { ...lists, own, versions, publications }
  return Object.fromEntries(Object.entries(all).map(([name, rows]) => [name, rows.map(toComparable)]))
}

it.each([
  'case-studies',
  'services',
  'partnerships',
  'testimonials',
  'organisations',
  'writing',
  'themes',
] as const)('the rows of a sample document of %s are those that saving it writes', async (collection) => {
  const table = collection.replaceAll('-', '_')
  const rows = await cms.sql(`SELECT id FROM "${table}" WHERE slug LIKE 'sample-%' ORDER BY id LIMIT 9`)
  // The first of the services is somebody's own: see above.
  for (const { id } of rows.slice(-8)) {
    const loaded = await cms.payload.findByID({ collection, id: Number(id), depth: 0 })
    const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...data } = loaded
    const fresh = { ...(withoutRowIds(data) as object), slug: 'saved' } as never
    const saved = await cms.payload.create({ collection, data: fresh })
    expect(await readRows(collection, Number(id))).toEqual(await readRows(collection, saved.id))
    await cms.payload.delete({ collection, id: saved.id })
  }
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
  const write = (seed: number) =>
    createSampleDocuments({ ids: all, seed })({ collection: 'case-studies', id: '1', index: 0 })
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
