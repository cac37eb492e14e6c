import { beforeAll, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
  return cms.stop
})

const globals = [
  { slug: 'home', field: 'headline', name: 'The home page' },
  { slug: 'site', field: 'name', name: 'The site settings' },
]

const save = (slug: string, body: unknown, query = '') =>
  cms.rest('POST', `/globals/${slug}${query}`, { token: cms.owner, body })
const publicValue = async ({ slug, field }: { slug: string; field: string }) =>
  (await cms.rest('GET', `/globals/${slug}`)).body[field]
const changes = async (slug: string) => {
  const rows = await cms.sql('SELECT change FROM publications WHERE collection_slug = $1 ORDER BY id', [slug])
  return rows.map((row) => row['change'])
}

async function versionOf({ slug, field, value }: { slug: string; field: string; value: string }) {
  const { body } = await cms.rest('GET', `/globals/${slug}/versions?limit=50&sort=id`, { token: cms.owner })
  type Entry = { id: number; version: Record<string, string> }
  return (body.docs as Entry[]).find(({ version }) => version[field] === value)?.id
}

it.each(globals)(
  '$slug: restoring an old draft makes a draft, restoring a public version publishes',
  async (global) => {
    const { slug, field } = global
    await save(slug, { [field]: 'First words', _status: 'published' })
    await save(slug, { [field]: 'A draft between' })
    await save(slug, { [field]: 'Second words', _status: 'published' })
    const restore = async (value: string, who: { token?: string }) =>
      cms.rest('POST', `/globals/${slug}/versions/${await versionOf({ slug, field, value })}`, who)

    expect((await restore('First words', {})).status).toBe(403)
    expect((await restore('A draft between', { token: cms.owner })).status).toBe(200)
    expect(await publicValue(global)).toBe('Second words')
    expect(await changes(slug)).toEqual(['published', 'changed'])
    const draft = await cms.rest('GET', `/globals/${slug}?draft=true`, { token: cms.owner })
    expect([draft.body[field], draft.body._status]).toEqual(['A draft between', 'draft'])

    expect((await restore('First words', { token: cms.owner })).status).toBe(200)
    expect(await publicValue(global)).toBe('First words')
    expect(await changes(slug)).toEqual(['published', 'changed', 'changed'])
  },
)

it.each(globals)('$slug cannot be withdrawn, and says why', async (global) => {
  const { slug, name } = global
  const before = [await publicValue(global), await changes(slug)]
  for (const query of ['', '?unpublishAllLocales=true']) {
    const { status, body } = await save(slug, { _status: 'draft' }, query)
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0].message).toContain(`${name} cannot be withdrawn: without`)
  }
  expect([await publicValue(global), await changes(slug)]).toEqual(before)
})
