import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'
import { until } from './target.ts'

let cms: TestCms
let carryOutNext: () => Promise<boolean>
afterAll(() => cms.stop())
beforeAll(async () => {
  cms = await startTestCms()
  const { carryOutNext: carryOut } = await import('../src/publishing/schedule/carryOut.ts')
  carryOutNext = () => carryOut(cms.payload)
})
beforeEach(() => cms.sql('DELETE FROM scheduled_changes'))

let number = 0
const createDraft = async (more: Record<string, unknown> = {}) => {
  number += 1
  const body = { title: `Planned ${number}`, summary: 'Words', ...more }
  const { body: answer } = await cms.rest('POST', '/services', { token: cms.editor, body })
  return String(answer.doc.id)
}
const later = (milliseconds = 3_600_000) => new Date(Date.now() + milliseconds).toISOString()
const plan = (id: string, more: Record<string, unknown> = {}, token = cms.editor) =>
  cms.rest('POST', '/publishing/schedule', {
    token,
    body: { slug: 'services', id, change: 'publish', at: later(), ...more },
  })
const plans = () => cms.sql('SELECT * FROM scheduled_changes ORDER BY id')
const makeDue = () => cms.sql("UPDATE scheduled_changes SET at = now() - interval '1 second'")
const statusOf = async (id: string) =>
  (await cms.sql('SELECT _status FROM services WHERE id = $1', [id]))[0]?.['_status']
const publicationsOf = (id: string) =>
  cms.sql(
    `SELECT change, user_name, scheduled, users.email FROM publications LEFT JOIN users ON users.id = user_id
     WHERE collection_slug = 'services' AND document_id = $1 ORDER BY publications.id`,
    [id],
  )

describe('what is planned', () => {
  it('is published when its time comes, not before, in the name of the person who planned it', async () => {
    const id = await createDraft()
    expect((await plan(id)).status).toBe(200)
    expect(await carryOutNext()).toBe(false)
    expect(await statusOf(id)).toBe('draft')
    await makeDue()
    expect(await carryOutNext()).toBe(true)
    expect(await statusOf(id)).toBe('published')
    expect(await publicationsOf(id)).toEqual([
      { change: 'published', user_name: 'an editor', scheduled: true, email: 'editor@example.org' },
    ])
    expect(await plans()).toEqual([])
    expect(await carryOutNext()).toBe(false)
  })

  it('takes the newest draft along, and is withdrawn when that is planned', async () => {
    const id = await createDraft({ _status: 'published' })
    await plan(id)
    await cms.rest('PATCH', `/services/${id}?draft=true&autosave=true`, {
      token: cms.editor,
      body: { summary: 'Newer words' },
    })
    await makeDue()
    await carryOutNext()
    expect((await cms.rest('GET', `/services/${id}`)).body.summary).toBe('Newer words')
    await plan(id, { change: 'withdraw' })
    await makeDue()
    await carryOutNext()
    expect(await statusOf(id)).toBe('draft')
    expect((await publicationsOf(id)).map(({ change }) => change)).toEqual([
      'published',
      'changed',
      'withdrawn',
    ])
  })

  it('happens once, however many processes look', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => createDraft()))
    for (const id of ids) await plan(id)
    await makeDue()
    const drain = async () => {
      while (await carryOutNext());
    }
    await Promise.all([drain(), drain(), drain()])
    await until(async () => (await plans()).length === 0)
    for (const id of ids) expect(await publicationsOf(id)).toHaveLength(1)
  })

  it('leaves nothing half done where its transaction ends early', async () => {
    const id = await createDraft()
    await plan(id)
    await makeDue()
    await cms.sql(
      `CREATE FUNCTION refuse() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'no'; END $$ LANGUAGE plpgsql`,
    )
    await cms.sql(
      'CREATE TRIGGER refuse BEFORE DELETE ON scheduled_changes FOR EACH ROW EXECUTE FUNCTION refuse()',
    )
    expect(await carryOutNext()).toBe(true)
    expect(await statusOf(id)).toBe('draft')
    expect(await publicationsOf(id)).toEqual([])
    const countAsTried = (ago: string) =>
      cms.sql('UPDATE scheduled_changes SET updated_at = now() - $1::interval', [ago])
    await countAsTried('-1 hour')
    expect(await carryOutNext(), 'it waits before the next try').toBe(false)
    await cms.sql('DROP TRIGGER refuse ON scheduled_changes')
    await countAsTried('5 seconds')
    expect(await carryOutNext()).toBe(true)
    expect(await statusOf(id)).toBe('published')
  })

  it('that the site could not show is refused, and the document says why', async () => {
    const id = await createDraft()
    await cms.rest('PATCH', `/services/${id}?draft=true`, { token: cms.editor, body: { title: '' } })
    const { body } = await plan(id)
    expect(body.obstacle).toMatch(/title/i)
    await makeDue()
    await carryOutNext()
    expect(await statusOf(id)).toBe('draft')
    const { body: shown } = await cms.rest('GET', `/publishing/schedule/services/${id}`, {
      token: cms.editor,
    })
    expect(shown.schedule).toEqual([
      { change: 'publish', at: expect.any(String), by: 'an editor', reason: expect.stringMatching(/title/i) },
    ])
    expect(await carryOutNext(), 'it is not tried again').toBe(false)
  })

  it('by somebody whose account is gone does not happen', async () => {
    const id = await createDraft()
    const user = {
      email: `gone-${number}@example.org`,
      password: 'long-enough-1',
      role: 'editor' as const,
      name: 'Robin',
    }
    const { id: userId } = await cms.payload.create({ collection: 'users', data: user })
    const { token } = await cms.payload.login({ collection: 'users', data: user })
    await plan(id, {}, token)
    await cms.rest('DELETE', `/users/${userId}`, { token: cms.owner })
    await makeDue()
    await carryOutNext()
    expect(await statusOf(id)).toBe('draft')
    expect((await plans())[0]?.['reason']).toMatch(/Robin.*no longer has an account/)
  })
})

describe('planning', () => {
  it('refuses a moment that has passed and what is no moment, and keeps the earlier plan', async () => {
    const id = await createDraft()
    await plan(id)
    const before = await plans()
    for (const at of [later(-1000), '2020-01-01T00:00:00.000Z', 'tomorrow', '']) {
      const { status, body } = await plan(id, { at })
      expect([status, at]).toEqual([400, at])
      expect(body.errors[0].message).toMatch(/passed|understood/)
    }
    expect(await plans()).toEqual(before)
  })

  it('takes the place of an earlier plan, and can be cancelled', async () => {
    const id = await createDraft()
    await plan(id)
    const at = later(7_200_000)
    const { body } = await plan(id, { at })
    expect(body.schedule).toEqual([{ change: 'publish', at, by: 'an editor', reason: null }])
    const cancel = () =>
      cms.rest('POST', '/publishing/unschedule', {
        token: cms.editor,
        body: { slug: 'services', id, change: 'publish' },
      })
    expect((await cancel()).status).toBe(200)
    expect((await cancel()).status).toBe(409)
    await makeDue()
    expect(await carryOutNext()).toBe(false)
  })

  it('ends when a person does it by hand, and when the document goes to the trash', async () => {
    const id = await createDraft()
    await plan(id)
    await plan(id, { change: 'withdraw', at: later(7_200_000) })
    await cms.rest('PATCH', `/services/${id}?draft=true&autosave=true`, {
      token: cms.editor,
      body: { summary: 'A' },
    })
    expect(await plans()).toHaveLength(2)
    await cms.rest('PATCH', `/services/${id}`, { token: cms.editor, body: { _status: 'published' } })
    expect((await plans()).map(({ change }) => change)).toEqual(['withdraw'])
    await cms.rest('PATCH', `/services/${id}`, {
      token: cms.editor,
      body: { deletedAt: new Date().toISOString() },
    })
    expect(await plans()).toEqual([])
    expect((await plan(id)).status).toBe(404)
  })

  it('is for those who may publish: nobody signed out, and site settings for an owner', async () => {
    const id = await createDraft()
    const body = { slug: 'services', id, change: 'publish', at: later() }
    expect((await cms.rest('POST', '/publishing/schedule', { body })).status).toBe(401)
    expect((await cms.rest('GET', `/publishing/schedule/services/${id}`)).status).toBe(401)
    expect((await cms.rest('GET', '/scheduled-changes')).status).toBe(403)
    const site = { slug: 'site', id: 'site' }
    expect((await plan('site', site)).status).toBe(404)
    expect((await plan('site', { ...site, change: 'withdraw' }, cms.owner)).status).toBe(400)
    for (const slug of ['users', 'media', 'nonsense', 'publishing-orders']) {
      expect((await plan('1', { slug }, cms.owner)).status, slug).toBe(404)
    }
  })
})
