import { beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'
import { startReceiver, type Receiver } from './receiver.ts'

let cms: TestCms
let receiver: Receiver
beforeAll(async () => {
  receiver = await startReceiver()
  cms = await startTestCms({ webhookUrl: receiver.url })
  return async () => {
    receiver.stop()
    await cms.stop()
  }
})

const count = async () => Number((await cms.sql('SELECT count(*) AS n FROM publications'))[0]?.['n'])

describe('a change that the database did not store', () => {
  it('is an error to the editor where COMMIT fails, and nothing is announced', async () => {
    const created = await cms.rest('POST', '/services', { token: cms.editor, body: { title: 'Before' } })
    await cms.sql(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$`,
    )
    await cms.sql(`CREATE CONSTRAINT TRIGGER refuse AFTER UPDATE ON services
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()`)
    const announced = receiver.messages.length
    const before = await count()
    const { id } = created.body.doc
    const publish = await cms.rest('PATCH', `/services/${id}`, {
      token: cms.editor,
      body: { title: 'After', _status: 'published' },
    })
    await cms.sql('DROP TRIGGER refuse ON services')
    expect(publish.status).toBeGreaterThanOrEqual(500)
    expect(await count()).toBe(before)
    expect(await cms.sql('SELECT title, _status FROM services WHERE id = $1', [id])).toEqual([
      { title: 'Before', _status: 'draft' },
    ])
    const again = await cms.rest('PATCH', `/services/${id}`, {
      token: cms.editor,
      body: { _status: 'published' },
    })
    expect(again.status).toBe(200)
    await receiver.waitFor((messages) => messages.length > announced)
    expect(receiver.messages.length).toBe(announced + 1)
  })

  it('is an error where the connection dies before COMMIT, and the next try works', async () => {
    const created = await cms.rest('POST', '/services', { token: cms.editor, body: { title: 'Cut off' } })
    const { id } = created.body.doc
    await cms.sql(`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$`)
    await cms.sql(`CREATE CONSTRAINT TRIGGER cut AFTER UPDATE ON services
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut()`)
    const body = { _status: 'published' }
    const announced = receiver.messages.length
    const publish = await cms.rest('PATCH', `/services/${id}`, { token: cms.editor, body })
    await cms.sql('DROP TRIGGER cut ON services')
    expect(publish.status).toBeGreaterThanOrEqual(500)
    // Nobody knows here whether it was stored before the connection died: the site is told to ask, and nothing more.
    const told = await receiver.waitFor((messages) => messages[announced])
    expect(told?.hint).toBeUndefined()
    expect((await cms.rest('GET', `/services/${id}`)).status).toBe(404)
    expect((await cms.rest('PATCH', `/services/${id}`, { token: cms.editor, body })).status).toBe(200)
  })
})

describe('the webhook', () => {
  const publish = async (title: string) => {
    const { body } = await cms.rest('POST', '/services', {
      token: cms.editor,
      body: { title, _status: 'published' },
    })
    const rows = await cms.sql('SELECT id FROM publications WHERE document_id = $1', [String(body.doc.id)])
    return String(rows[0]?.['id'])
  }

  it('is signed and names the publications', async () => {
    const id = await publish('Announced')
    const message = await receiver.waitFor((messages) =>
      messages.find((one) => one.publications.includes(id)),
    )
    expect(message?.isSigned).toBe(true)
  })

  it('is sent again under the same id, until the site takes it', async () => {
    receiver.refuseNext(2)
    const id = await publish('Told three times')
    const all = await receiver.waitFor((messages) => {
      const mine = messages.filter((one) => one.publications.includes(id))
      return mine.length === 3 ? mine : undefined
    })
    expect(new Set(all?.map((one) => one.id)).size).toBe(1)
    expect(all?.every((one) => one.isSigned)).toBe(true)
  })
})
