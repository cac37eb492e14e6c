import { publishingPaths } from '@throughline/shared'
import { beforeAll, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
let draft: number
const secret = 'A title that nobody may read yet'
beforeAll(async () => {
  cms = await startTestCms()
  const site = { name: 'Wren Example', tagline: 'Walks', _status: 'published' }
  await cms.rest('POST', '/globals/site', { token: cms.owner, body: site })
  const { body } = await cms.rest('POST', '/case-studies', {
    token: cms.editor,
    body: { title: secret, summary: 'A summary that nobody may read yet' },
  })
  draft = body.doc.id
  return cms.stop
})

const kinds = ['title', 'description', 'url', 'image']
const ask = (kind: string, body: object, token?: string) =>
  cms.rest('POST', `/plugin-seo/generate-${kind}`, { body, ...(token !== undefined && { token }) })

describe('what the page gives to search engines', () => {
  it('is told to those who write it', async () => {
    const doc = { title: 'A year', slug: 'a-year', summary: 'What it taught.' }
    const question = { collectionSlug: 'case-studies', doc }
    const answers = await Promise.all(kinds.slice(0, 3).map((kind) => ask(kind, question, cms.editor)))
    expect(answers.map(({ body }) => body.result)).toEqual([
      'A year – Case studies – Wren Example',
      'What it taught.',
      'http://site.test/case-studies/a-year/',
    ])
    const { body } = await ask('url', { globalSlug: 'home', doc: {} }, cms.editor)
    expect(body.result).toBe('http://site.test/')
  })

  it.each(kinds)('is not told to anyone else: %s', async (kind) => {
    const questions = [
      { collectionSlug: 'case-studies', id: draft, doc: { id: draft } },
      { collectionSlug: 'case-studies', doc: { title: 'Mine' } },
      { globalSlug: 'home', doc: {} },
      { collectionSlug: 'users', id: 1, doc: { id: 1 } },
      {},
    ]
    for (const question of questions) {
      const { status, body } = await ask(kind, question)
      expect(status, JSON.stringify(body)).toBe(401)
      expect(JSON.stringify(body)).not.toContain('nobody may read')
      expect((await cms.rest('GET', `/plugin-seo/generate-${kind}`)).status).toBe(404)
    }
    const { status } = await cms.rest('POST', `/plugin-seo/generate-${kind}`, {
      bearer: cms.siteKey,
      body: {},
    })
    expect(status).toBe(401)
    expect((await ask(kind, { collectionSlug: 'users', id: 1, doc: { id: 1 } }, cms.editor)).status).toBe(403)
  })
})

it('what is written for search engines reaches the site, and what is not stays empty', async () => {
  const data = { title: 'Found', summary: 'As it says.', meta: { title: 'As found', description: ' ' } }
  const { body } = await cms.rest('POST', '/pages', {
    token: cms.editor,
    body: { ...data, _status: 'published' },
  })
  const { body: all } = await cms.rest('GET', publishingPaths.content.replace('/api', ''), {
    bearer: cms.siteKey,
  })
  expect(all.content.documents.pages[body.doc.id].meta).toEqual({
    title: 'As found',
    description: null,
    picture: null,
  })
})
