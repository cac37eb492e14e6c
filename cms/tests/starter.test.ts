import { contentAnswerSchema, publishingPaths } from '@throughline/shared'
import { beforeAll, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
  return cms.stop
})

const load = async () => {
  const { loadStarterContent } = await import('../src/starter/loadStarterContent.ts')
  await loadStarterContent({ payload: cms.payload })
}
const empty = async () => {
  const { isEmpty } = await import('../src/prepare/isEmpty.ts')
  return isEmpty(cms.payload)
}

it('a load that fails leaves no row', async () => {
  await cms.sql("ALTER TABLE site ADD CONSTRAINT refuse CHECK (name = 'nobody')")
  await expect(load()).rejects.toThrow()
  await cms.sql('ALTER TABLE site DROP CONSTRAINT refuse')
  expect(await cms.sql('SELECT 1 FROM services UNION ALL SELECT 1 FROM publications')).toEqual([])
  expect(await empty()).toBe(true)
})

it('starter content is ordinary published content, and then the database is no longer empty', async () => {
  await load()
  const route = publishingPaths.content.replace('/api', '')
  const { body } = await cms.rest('GET', route, { bearer: cms.siteKey })
  const { content, publications } = contentAnswerSchema.parse(body)
  const titles = (documents: Record<string, { title: string }>) =>
    Object.values(documents).map((document) => document.title)
  expect(titles(content.documents.services)).toHaveLength(4)
  expect(titles(content.documents.partnerships)).toEqual(
    expect.arrayContaining(['Summerfield Community Chest', 'Many-to-Many Governance', 'SAFE Communities']),
  )
  expect(titles(content.documents['case-studies'])).toHaveLength(3)
  expect(content.globals.home).not.toBeNull()
  expect(publications.length).toBeGreaterThan(0)
  expect(await empty()).toBe(false)
})

it('is not loaded again where everything was deleted', async () => {
  for (const collection of [
    'services',
    'partnerships',
    'case-studies',
    'testimonials',
    'organisations',
    'themes',
    'pages',
  ]) {
    await cms.rest('DELETE', `/${collection}?where[id][exists]=true`, { token: cms.owner })
  }
  expect(await cms.sql('SELECT 1 FROM services')).toEqual([])
  expect(await empty()).toBe(false)
})
