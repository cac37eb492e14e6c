import { publishingPaths } from '@throughline/shared'
import { beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'
import { paragraph, state, text } from './richTextState.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
  return cms.stop
})

const send = (route: string, body: object) => cms.rest('POST', route, { token: cms.editor, body })
const publish = async (collection: string, data: object) => {
  const { status, body } = await send(`/${collection}`, { ...data, _status: 'published' })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}
/** Field → what is wrong with it. */
const refusal = async (collection: string, data: object): Promise<Record<string, string>> => {
  const { status, body } = await send(`/${collection}`, { ...data, _status: 'published' })
  expect(status, JSON.stringify(body)).toBe(400)
  const errors = body.errors[0].data.errors as { path: string; message: string }[]
  return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
}
const read = async (collection: string, id: number) => {
  const route = publishingPaths.content.replace('/api', '')
  const { body } = await cms.rest('GET', route, { bearer: cms.siteKey })
  return body.content.documents[collection][String(id)]
}

describe('a date is refused on its field', () => {
  it('where the calendar has no such day', async () => {
    expect(await refusal('writing', { title: 'On days', date: '2024-02-31' })).toEqual({
      date: 'The calendar has no such day.',
    })
  })

  it('where a period ends before it begins, and where what goes on has an end', async () => {
    const period = { title: 'Backwards', from: '2024-03', to: '2024-02' }
    expect(await refusal('partnerships', period)).toEqual({
      to: 'It ends (2024-02) before it begins (2024-03). Change one of the two.',
    })
    const going = { title: 'Without end', from: '2020', to: '2024', ongoing: true }
    expect(Object.keys(await refusal('partnerships', going))).toEqual(['to'])
  })
})

describe('a row of a list is refused on its field, with what to do', () => {
  it('in the learning thread', async () => {
    const thread = {
      questions: [{ question: 'Why?' }, { question: ' ' }],
      insights: [{ insight: '', change: 'Much.' }],
      outputs: [
        { title: 'Report', address: 'report.pdf' },
        { title: '', date: '2024-02-31' },
      ],
      unknowns: [{ text: '' }],
    }
    expect(await refusal('case-studies', { title: 'Half a thread', thread })).toEqual({
      'thread.questions.1.question': 'Write the question, or remove its row.',
      'thread.insights.0.insight': 'Write the insight, or remove its row.',
      'thread.outputs.0.address': 'A link must start with https://, http://, mailto:, tel:, / or #.',
      'thread.outputs.1.title': 'Give the output a title, or remove its row.',
      'thread.outputs.1.date': 'The calendar has no such day.',
      'thread.unknowns.0.text': 'Write what is not known yet, or remove its row.',
    })
  })

  it('in the site settings', async () => {
    const site = {
      name: 'Us',
      phrases: [{ phrase: 'writingTitle' }, { words: 'Texts' }],
      _status: 'published',
    }
    const { status, body } = await cms.rest('POST', '/globals/site', { token: cms.owner, body: site })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toEqual([
      expect.objectContaining({
        path: 'phrases.0.words',
        message: 'Write what it is to say, or remove this row.',
      }),
      expect.objectContaining({
        path: 'phrases.1.phrase',
        message: 'Choose what the site says, or remove this row.',
      }),
    ])
  })
})

it('two questions and one insight make a thread', async () => {
  const thread = {
    questions: [{ question: 'Why?' }, { question: 'For whom?' }],
    insights: [{ insight: 'Slowly.' }],
  }
  const { id } = await publish('case-studies', { title: 'Partial', summary: 'In short.', thread })
  expect((await read('case-studies', id)).thread).toEqual({
    questions: thread.questions,
    rhythms: [],
    insights: [{ insight: 'Slowly.', change: null }],
    outputs: [],
    unknowns: [],
  })
})

it('markup that is pasted into any text stays text, letter for letter', async () => {
  const words = '<script>alert(1)</script> & <b onclick="x">“bold”</b> {{x}} <!-- -->'
  const { id } = await publish('case-studies', {
    title: words,
    summary: words,
    body: state(paragraph(text(words))),
    thread: { questions: [{ question: words }], unknowns: [{ text: words }] },
    meta: { title: words, description: words },
  })
  expect(await read('case-studies', id)).toMatchObject({
    title: words,
    summary: words,
    body: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
    thread: { questions: [{ question: words }], unknowns: [words] },
    meta: { title: words, description: words },
    slug: 'script-alert-1-script-and-b-onclick-x-bold-b-x',
  })
})

describe('a relation to what visitors do not see', () => {
  it('is kept, and the site leaves it out', async () => {
    const partnership = await publish('partnerships', { title: 'Withdrawn later', summary: 'In short.' })
    const { id } = await publish('case-studies', { title: 'Goes on', partnership: partnership.id })
    const change = (data: object) =>
      cms.rest('PATCH', `/partnerships/${partnership.id}`, { token: cms.editor, body: data })
    expect((await change({ _status: 'draft' })).status).toBe(200)
    const again = await cms.rest('PATCH', `/case-studies/${id}`, {
      token: cms.editor,
      body: { summary: 'Still here.', _status: 'published' },
    })
    expect(again.status).toBe(200)
    expect((await read('case-studies', id)).partnership).toBe(String(partnership.id))
    expect(await read('partnerships', partnership.id)).toBeUndefined()
  })

  it('does not hold up a service whose neighbour was deleted', async () => {
    const neighbour = await publish('services', { title: 'Next door', summary: 'In short.' })
    const neighbours = [{ service: neighbour.id, difference: 'Another door.' }]
    const { id } = await publish('services', { title: 'This door', summary: 'In short.', neighbours })
    for (const query of ['', '?trash=true'])
      await cms.rest('DELETE', `/services/${neighbour.id}${query}`, { token: cms.owner })
    expect(await cms.sql('SELECT 1 FROM services WHERE id = $1', [neighbour.id])).toEqual([])
    expect((await read('services', id)).neighbours).toEqual([])
  })
})

it('a page that is deleted leaves the navigation, and the site settings go on', async () => {
  const { id } = await publish('pages', { title: 'Short-lived' })
  const toRow = (link: object) => ({ label: 'Words', link })
  const lost = toRow({ type: 'document', document: { relationTo: 'pages', value: id } })
  const kept = toRow({ type: 'address', address: '/contact/' })
  const site = { name: 'Us', navigation: [lost, kept], footer: { links: [lost] }, _status: 'published' }
  expect((await cms.rest('POST', '/globals/site', { token: cms.owner, body: site })).status).toBe(200)
  for (const query of ['', '?trash=true'])
    await cms.rest('DELETE', `/pages/${id}${query}`, { token: cms.owner })
  expect(await cms.sql('SELECT 1 FROM pages WHERE id = $1', [id])).toEqual([])
  const route = publishingPaths.content.replace('/api', '')
  const { body } = await cms.rest('GET', route, { bearer: cms.siteKey })
  expect(body.content.globals.site).toMatchObject({
    navigation: [{ label: 'Words', target: { type: 'address', address: '/contact/' } }],
    footer: { links: [] },
  })
})

it('what is to be published is, also with ?draft=true beside it', async () => {
  const { body } = await send('/services?draft=true', {
    title: 'Said twice',
    summary: 'S.',
    _status: 'published',
  })
  expect(body.doc._status).toBe('published')
  expect((await read('services', body.doc.id)).title).toBe('Said twice')
  const publications = 'SELECT change FROM publications WHERE document_id = $1 AND collection_slug = $2'
  expect(await cms.sql(publications, [String(body.doc.id), 'services'])).toEqual([{ change: 'published' }])
})
