import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { releasesPaths } from '@throughline/shared'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
let answer: { status: number; body: string }
const asked: { url: string; authorization: string | undefined }[] = []
const server = createServer((req, res) => {
  asked.push({ url: req.url ?? '', authorization: req.headers.authorization })
  res.writeHead(answer.status).end(answer.body)
})
afterAll(async () => {
  server.close()
  await cms.stop()
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  cms = await startTestCms({ webhookUrl: `http://127.0.0.1:${port}/hooks/publish` })
})

const requests = () => import('../src/publishing/requests/requestReleases.ts')

it('the site is asked with its key, at its own address, and its answer is checked', async () => {
  const page = { path: '/', change: 'changed', type: 'text/html', before: 'a', after: 'b' }
  answer = { status: 200, body: JSON.stringify({ from: 'a b', to: 'c', pages: [page], more: false }) }
  const { requestComparison, requestKeptReleases } = await requests()
  expect((await requestComparison({ from: 'a b', to: 'c' })).pages).toEqual([page])
  expect(asked.at(-1)).toEqual({
    url: `${releasesPaths.compare}?from=a+b&to=c`,
    authorization: `Bearer ${cms.siteKey}`,
  })
  await expect(requestKeptReleases()).rejects.toMatchObject({ name: 'SiteError', status: null })
})

it('what the site says no to, or cannot say, is told as such', async () => {
  const { requestComparison } = await requests()
  answer = { status: 404, body: '{}' }
  await expect(requestComparison({ from: 'a', to: 'b' })).rejects.toMatchObject({ status: 404 })
  answer = { status: 200, body: '<html>' }
  await expect(requestComparison({ from: 'a', to: 'b' })).rejects.toThrow('The site does not answer.')
})
