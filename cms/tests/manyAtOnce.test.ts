import { beforeAll, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})

it('as many saves at once as come are all stored', async () => {
  const made = await Promise.all(
    Array.from({ length: 60 }, async (_, index) => {
      const data = { title: `Service ${index}`, summary: 'One of many.', _status: 'published' as const }
      return cms.payload.create({ collection: 'services', data })
    }),
  )
  const answers = await Promise.all(
    made.map(({ id }) =>
      cms.rest('PATCH', `/services/${id}?depth=0`, {
        token: cms.owner,
        body: { title: `Saved ${id}`, _status: 'published' },
      }),
    ),
  )
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  const stored = await cms.sql("SELECT id FROM services WHERE title = 'Saved ' || id")
  expect(stored).toHaveLength(60)
})
