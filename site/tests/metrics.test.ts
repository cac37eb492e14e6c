import { expect, it } from 'vitest'

import { publishing } from './support/changes.ts'
import { brokenWord } from './support/createBuild.ts'
import { findFreePort } from './support/findFreePort.ts'
import { startFakeCms, startTestSite, waitUntilSettled } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

it('the metrics count releases, publications, steps and requests, on an address that is not public', async () => {
  const cms = await startFakeCms()
  const port = await findFreePort()
  const site = await startTestSite({ cms, env: { METRICS_PORT: port } })
  await waitUntilSettled(site)
  cms.publish(publishing({ id: 'one' }))
  cms.publish(publishing({ id: 'bad', title: brokenWord }))
  await waitUntil('both are judged', () => cms.rows.every(({ state }) => state !== 'pending'))
  await fetch(`${site.url}/nothing-here/`)

  const ask = () => fetch(`http://127.0.0.1:${port}/metrics`)
  const isTold = (words: RegExp) => async () => words.test(await (await ask()).text())
  await waitUntil('nothing is pending', isTold(/^throughline_pending_publications 0$/m))
  await waitUntil('the failed one is counted', isTold(/\{outcome="failed"\} 1$/m))
  const response = await ask()
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const text = await response.text()
  expect(text).toMatch(/^throughline_releases_total [2-9]$/m)
  expect(text).toMatch(/^throughline_publications_total\{outcome="live"\} 1$/m)
  expect(text).toMatch(/^throughline_publications_total\{outcome="failed"\} 1$/m)
  expect(text).toMatch(/^throughline_pending_publications 0$/m)
  expect(text).toMatch(/^throughline_http_requests_total\{status="4xx"\} 1$/m)
  expect(text).toMatch(/^throughline_step_seconds_bucket\{step="store",le="\+Inf"\} [2-9]$/m)
  // Prometheus takes no line that is not one of these.
  for (const line of text.trim().split('\n')) {
    expect(line).toMatch(
      /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.]+)$/,
    )
  }
  expect((await fetch(`${site.url}/metrics`)).status).toBe(404)
})

it('the health check tells how long the oldest publication has waited', async () => {
  const cms = await startFakeCms()
  const elsewhere = await startFakeCms()
  const site = await startTestSite({ cms, env: { SITE_URL: elsewhere.url } })
  cms.publish(publishing({ id: 'waits' }))
  await waitUntil('it has waited', async () => (await site.health()).oldestPendingSeconds >= 1)
  expect((await site.health()).pending).toBe(1)
})
