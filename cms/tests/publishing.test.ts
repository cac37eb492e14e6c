import { beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'
import { link, paragraph, state, table } from './richTextState.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
  return cms.stop
})

const create = async (collection: string, data: Record<string, unknown>) => {
  const { status, body } = await cms.rest('POST', `/${collection}`, { token: cms.editor, body: data })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}
const patch = (collection: string, id: number, data: unknown, query = '') =>
  cms.rest('PATCH', `/${collection}/${id}${query}`, { token: cms.editor, body: data })
const publicationsOf = async (collection: string, id: number) =>
  cms.sql(
    'SELECT change, state, document_title FROM publications WHERE collection_slug = $1 AND document_id = $2 ORDER BY id',
    [collection, String(id)],
  )
const publicTitle = async (collection: string, id: number) => {
  const { status, body } = await cms.rest('GET', `/${collection}/${id}`)
  return status === 200 ? body.title : status
}

describe('what the public sees changes only by a save that says so', () => {
  it('a new document is a draft and makes no publication', async () => {
    const doc = await create('services', { title: 'A quiet start' })
    expect(doc._status).toBe('draft')
    expect(await publicationsOf('services', doc.id)).toEqual([])
  })

  it('publishing, changing and withdrawing each make one publication', async () => {
    const doc = await create('services', { title: 'Three steps', _status: 'published' })
    await patch('services', doc.id, { title: 'Three small steps', _status: 'published' })
    await patch('services', doc.id, { _status: 'draft' })
    expect((await publicationsOf('services', doc.id)).map((row) => row['change'])).toEqual([
      'published',
      'changed',
      'withdrawn',
    ])
    expect(await publicTitle('services', doc.id)).toBe(404)
  })

  it('a save without a status leaves the published text as it is, also where a newer draft exists', async () => {
    const doc = await create('services', { title: 'As published', _status: 'published' })
    await patch('services', doc.id, { title: 'A draft' }, '?draft=true&autosave=true')
    const { body } = await patch('services', doc.id, { title: 'Another draft' })
    expect(body.doc._status).toBe('draft')
    expect(await publicTitle('services', doc.id)).toBe('As published')
    expect(await publicationsOf('services', doc.id)).toHaveLength(1)
  })

  it('publishing one field publishes the latest draft of the others', async () => {
    const doc = await create('services', { title: 'As it was', _status: 'published' })
    await patch('services', doc.id, { title: 'As drafted' })
    await patch('services', doc.id, { summary: 'In short', _status: 'published' })
    expect(await publicTitle('services', doc.id)).toBe('As drafted')
  })

  it('autosaves make no publication', async () => {
    const doc = await create('services', { title: 'Typing', _status: 'published' })
    for (const title of ['Typing a', 'Typing ab', 'Typing abc']) {
      await patch('services', doc.id, { title }, '?draft=true&autosave=true')
    }
    expect(await publicationsOf('services', doc.id)).toHaveLength(1)
  })

  it('deleting what was public withdraws it; deleting a draft says nothing', async () => {
    const shown = await create('services', { title: 'Shown', _status: 'published' })
    const hidden = await create('services', { title: 'Hidden' })
    for (const { id } of [shown, hidden]) await cms.rest('DELETE', `/services/${id}`, { token: cms.editor })
    expect((await publicationsOf('services', shown.id)).at(-1)?.['change']).toBe('withdrawn')
    expect(await publicationsOf('services', hidden.id)).toEqual([])
  })

  it('restoring an old draft leaves what is public; restoring a public version publishes it', async () => {
    const doc = await create('services', { title: 'First words', _status: 'published' })
    await patch('services', doc.id, { title: 'A draft between' })
    await patch('services', doc.id, { title: 'Second words', _status: 'published' })
    const versions = await cms.rest(
      'GET',
      `/services/versions?where[parent][equals]=${doc.id}&sort=id&limit=20`,
      {
        token: cms.editor,
      },
    )
    const versionOf = (title: string) =>
      versions.body.docs.find((entry: { version: { title: string } }) => entry.version.title === title).id
    await cms.rest('POST', `/services/versions/${versionOf('A draft between')}`, { token: cms.editor })
    expect(await publicTitle('services', doc.id)).toBe('Second words')
    await cms.rest('POST', `/services/versions/${versionOf('First words')}`, { token: cms.editor })
    expect(await publicTitle('services', doc.id)).toBe('First words')
    expect(await publicationsOf('services', doc.id)).toHaveLength(3)
  })

  it('a global is published like a document', async () => {
    const save = (body: unknown) => cms.rest('POST', '/globals/home', { token: cms.editor, body })
    await save({ headline: 'Only a draft' })
    expect((await cms.rest('GET', '/globals/home')).body.headline).toBeUndefined()
    expect((await save({ headline: 'In public', _status: 'published' })).status).toBe(200)
    expect((await cms.rest('GET', '/globals/home')).body.headline).toBe('In public')
    await save({ headline: 'Next words' })
    expect((await cms.rest('GET', '/globals/home')).body.headline).toBe('In public')
    const rows = await cms.sql("SELECT change FROM publications WHERE collection_slug = 'home'")
    expect(rows).toEqual([{ change: 'published' }])
  })
})

describe('the address of a document', () => {
  it('follows the title until it is published, and stays from then on', async () => {
    const doc = await create('case-studies', { title: 'A working title' })
    const renamed = await patch('case-studies', doc.id, { title: 'A better title' })
    expect(renamed.body.doc.slug).toBe('a-better-title')
    await patch('case-studies', doc.id, { _status: 'published' })
    const later = await patch('case-studies', doc.id, { title: 'The last title', _status: 'published' })
    expect(later.body.doc.slug).toBe('a-better-title')
  })

  it('is numbered where the title alone would take another’s', async () => {
    const first = await create('case-studies', { title: 'Same words' })
    const second = await create('case-studies', { title: 'Same words' })
    expect([first.slug, second.slug]).toEqual(['same-words', 'same-words-2'])
  })

  it('written by hand is refused where it is taken, naming the other', async () => {
    await create('services', { title: 'The one there', slug: 'taken' })
    const body = { title: 'Another', slug: 'taken' }
    for (const query of ['', '?draft=true']) {
      const answer = await cms.rest('POST', `/services${query}`, { token: cms.editor, body })
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].data.errors).toEqual([
        expect.objectContaining({ path: 'slug', message: expect.stringContaining('“The one there”') }),
      ])
    }
  })

  it('may not hide a page of the site', async () => {
    const body = { title: 'Services', _status: 'published' }
    const answer = await cms.rest('POST', '/pages', { token: cms.editor, body })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors[0]).toMatchObject({
      path: 'slug',
      message: expect.stringContaining('the list of services'),
    })
  })
})

describe('what the site cannot show is not published', () => {
  const refusal = async (data: Record<string, unknown>) => {
    const before = await cms.sql('SELECT count(*) FROM publications')
    const { status, body } = await cms.rest('POST', '/case-studies', {
      token: cms.editor,
      body: { ...data, _status: 'published' },
    })
    expect(status).toBe(400)
    expect(await cms.sql('SELECT count(*) FROM publications')).toEqual(before)
    return body.errors[0].data.errors as { path: string; message: string }[]
  }

  it('no title: the error is on the title', async () => {
    expect((await refusal({ summary: 'Nameless' })).map((error) => error.path)).toContain('title')
  })

  it('a rich-text node that is not ours: the error is on the text', async () => {
    const body = state(table())
    expect(await refusal({ title: 'A table', body })).toEqual([
      expect.objectContaining({ path: 'body', message: expect.stringContaining('table') }),
    ])
  })

  it('a link to a draft: the error is on the text and names the draft', async () => {
    const draft = await create('services', { title: 'Still in the making' })
    const body = state(paragraph(link('over here', { relationTo: 'services', value: draft.id })))
    expect(await refusal({ title: 'Too early', body })).toEqual([
      expect.objectContaining({ path: 'body', message: expect.stringContaining('“Still in the making”') }),
    ])
  })

  it('a link that is a script is refused', async () => {
    const body = state(paragraph(link('over here', 'javascript:alert(1)')))
    expect((await refusal({ title: 'A trap', body })).map((error) => error.path)).toEqual(['body'])
  })

  it('a draft with the same faults is kept', async () => {
    const doc = await create('case-studies', { title: 'Keeps it', body: state(table()) })
    expect(doc._status).toBe('draft')
  })

  it('the same text with the link’s target public is published', async () => {
    const target = await create('services', { title: 'Made', _status: 'published' })
    const body = state(paragraph(link('over here', { relationTo: 'services', value: target.id })))
    await create('case-studies', { title: 'In time', body, _status: 'published' })
  })
})
