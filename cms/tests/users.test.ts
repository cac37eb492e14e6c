import { randomBytes } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { ensureFirstUser } from '../src/prepare/ensureFirstUser.ts'
import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

const onlyOwner = 'This is the only owner. Make someone else an owner first.'

const findOwners = async () => {
  const rows = await cms.sql("SELECT id FROM users WHERE role = 'owner' ORDER BY id")
  return rows.map(({ id }) => Number(id))
}

/** A further owner, signed in. */
const createOwner = async () => {
  const [email, password] = [`${randomBytes(6).toString('hex')}@example.org`, 'long-enough-1']
  const { id } = await cms.payload.create({ collection: 'users', data: { email, password, role: 'owner' } })
  const { token } = await cms.payload.login({ collection: 'users', data: { email, password } })
  return { id, token: token ?? '' }
}

describe('the last owner', () => {
  let only: Awaited<ReturnType<typeof createOwner>>
  beforeEach(async () => {
    await cms.sql("DELETE FROM users WHERE role = 'owner'")
    only = await createOwner()
  })

  const everyone = '/users?where[id][exists]=true'
  const owners = '/users?where[role][equals]=owner'

  it.each([
    ['deleted', 'DELETE', () => `/users/${only.id}`],
    ['deleted with all others', 'DELETE', () => everyone],
    ['made an editor', 'PATCH', () => `/users/${only.id}`],
    ['made an editor with all others', 'PATCH', () => everyone],
  ])('is not %s', async (_what, method, route) => {
    const body = method === 'PATCH' ? { role: 'editor' } : undefined
    const answer = await cms.rest(method, route(), { token: only.token, body })
    expect(JSON.stringify(answer.body)).toContain(onlyOwner)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await findOwners()).toEqual([only.id])
  })

  it.each([
    ['DELETE', undefined],
    ['PATCH', { role: 'editor' }],
  ])('one of two stays when %s takes both in one request', async (method, body) => {
    await createOwner()
    const answer = await cms.rest(method, owners, { token: only.token, body })
    expect(JSON.stringify(answer.body)).toContain(onlyOwner)
    expect(await findOwners()).toHaveLength(1)
  })

  it.each([
    ['delete', 'DELETE', undefined],
    ['demote', 'PATCH', { role: 'editor' }],
  ])('one of two stays when they %s each other at the same moment', async (_what, method, body) => {
    for (let round = 0; round < 5; round += 1) {
      await cms.sql("DELETE FROM users WHERE role = 'owner'")
      const [one, other] = [await createOwner(), await createOwner()]
      await Promise.all([
        cms.rest(method, `/users/${other.id}`, { token: one.token, body }),
        cms.rest(method, `/users/${one.id}`, { token: other.token, body }),
      ])
      expect(await findOwners()).toHaveLength(1)
    }
  })

  it('goes once someone else is an owner, and changes everything else at any time', async () => {
    const named = await cms.rest('PATCH', `/users/${only.id}`, { token: only.token, body: { name: 'Ada' } })
    expect(named.status).toBe(200)
    const next = await createOwner()
    const demoted = await cms.rest('PATCH', `/users/${only.id}`, {
      token: next.token,
      body: { role: 'editor' },
    })
    expect(demoted.body.doc.role).toBe('editor')
    const promoted = await cms.rest('PATCH', `/users/${only.id}`, {
      token: next.token,
      body: { role: 'owner' },
    })
    expect(promoted.body.doc.role).toBe('owner')
    expect((await cms.rest('DELETE', `/users/${next.id}`, { token: only.token })).status).toBe(200)
    expect(await findOwners()).toEqual([only.id])
  })
})

describe('without any user', () => {
  beforeAll(() => cms.sql('DELETE FROM users'))

  const intruder = { email: 'intruder@example.org', password: 'intruder-1', role: 'owner' }

  it.each([
    ['/users/first-register', {}],
    ['/users/FIRST-REGISTER', {}],
    ['/users/first-register/', {}],
    ['/users/first-register', { 'x-payload-http-method-override': 'POST' }],
    ['/users', {}],
  ])('nobody makes one by POST %s %o', async (route, headers) => {
    const { status, body } = await cms.rest('POST', route, { headers, body: intruder })
    expect(status, JSON.stringify(body)).toBe(403)
    expect(await cms.sql('SELECT id FROM users')).toEqual([])
  })

  it('nor by a form, as the admin sends it', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify(intruder))
    const { status, body } = await cms.rest('POST', '/users/first-register', { body: form })
    expect(status).toBe(403)
    expect(body.errors[0].message).toContain('start it again')
    expect(await cms.sql('SELECT id FROM users')).toEqual([])
  })

  it('the next start makes an owner', async () => {
    const made = await ensureFirstUser({
      payload: cms.payload,
      email: 'first@example.org',
      password: undefined,
    })
    expect(made?.message).toContain('first@example.org')
    expect(await findOwners()).toHaveLength(1)
  })
})
