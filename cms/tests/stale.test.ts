import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
afterAll(() => cms.stop())
beforeAll(async () => {
  cms = await startTestCms()
})

const draft = '?draft=true&autosave=true'

describe('two people at one document', () => {
  it('the second loses nothing and overwrites nothing: the save is refused until they have loaded it again', async () => {
    const { body } = await cms.rest('POST', '/services', { token: cms.owner, body: { title: 'Shared' } })
    const route = `/services/${body.doc.id}`
    const read = async () => (await cms.rest('GET', `${route}?draft=true`, { token: cms.owner })).body
    const save = (token: string, form: Record<string, unknown>, query = draft) =>
      cms.rest('PATCH', `${route}${query}`, { token, body: form })

    const opened = await read()
    const first = await save(cms.owner, { ...opened, summary: 'Words of the first.' })
    expect(first.status).toBe(200)
    for (const query of [draft, '']) {
      const second = await save(
        cms.editor,
        { ...opened, title: 'Of the second', _status: query ? 'draft' : 'published' },
        query,
      )
      expect([second.status, second.body.errors[0].message]).toEqual([
        409,
        expect.stringMatching(/^Somebody else has changed this/),
      ])
    }
    expect(await read()).toMatchObject({ title: 'Shared', summary: 'Words of the first.' })
    const fresh = await read()
    expect((await save(cms.editor, { ...fresh, title: 'Of the second' })).status).toBe(200)
    expect(await read()).toMatchObject({ title: 'Of the second', summary: 'Words of the first.' })
  })

  it('a person is never in their own way, and a script that names its fields is in nobody’s', async () => {
    const { body } = await cms.rest('POST', '/services', { token: cms.editor, body: { title: 'Mine' } })
    const route = `/services/${body.doc.id}${draft}`
    for (const summary of ['One', 'Two']) {
      const form = { ...body.doc, summary }
      expect((await cms.rest('PATCH', route, { token: cms.editor, body: form })).status).toBe(200)
    }
    expect((await cms.rest('PATCH', route, { token: cms.owner, body: { summary: 'Three' } })).status).toBe(
      200,
    )
  })

  it('the same holds for the home page', async () => {
    const save = (token: string, form: Record<string, unknown>) =>
      cms.rest('POST', `/globals/home${draft}`, { token, body: form })
    await save(cms.owner, { headline: 'As it was' })
    const { body: opened } = await cms.rest('GET', '/globals/home?draft=true', { token: cms.editor })
    await save(cms.owner, { ...opened, headline: 'As the first wrote it' })
    expect((await save(cms.editor, { ...opened, headline: 'As the second wrote it' })).status).toBe(409)
  })
})
