import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { join } from 'node:path'

import { expect, it, onTestFinished } from 'vitest'

import { createContentReader } from '../src/content/createContentReader.ts'
import { listPaths } from '../src/content/listPaths.ts'
import { publishing, withdrawing } from './support/changes.ts'
import { createFolder } from './support/createFolder.ts'
import { sendWebhook } from './support/sendWebhook.ts'
import { createEnv, startFakeCms } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

it('the site as built serves every page, publishes, withdraws, and ends when it is told to', async () => {
  const cms = await startFakeCms()
  const env = await createEnv({ cmsUrl: cms.url, folder: await createFolder() })
  const url = env.SITE_URL
  const main = join(import.meta.dirname, '..', 'publisher', 'main.ts')
  const variables = { ...process.env, ...env, SITE_PORT: String(env.SITE_PORT) }
  const child = spawn(process.execPath, [main], { env: variables, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let log = ''
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const exited = new Promise((resolve) => child.once('close', resolve))
  const isUp = () =>
    fetch(`${url}/healthz`)
      .then(({ ok }) => ok)
      .catch(() => false)
  await waitUntil('it has its first release', isUp)

  for (const path of listPaths(createContentReader({ content: cms.content }))) {
    const response = await fetch(url + path)
    expect([path, response.status]).toEqual([path, path === '/404.html' ? 404 : 200])
    const html = await response.text()
    for (const [, asset = ''] of html.matchAll(/(?:href|src)="(\/(?:assets|media)\/[^"]+)"/g)) {
      expect([asset, (await fetch(url + asset)).status]).toEqual([asset, 200])
    }
  }

  const steps: [string, ReturnType<typeof publishing>, number][] = [
    ['published', publishing({ id: 'new-field', title: 'A new field' }), 200],
    ['withdrawn', withdrawing('new-field'), 404],
  ]
  for (const [what, change, status] of steps) {
    const id = cms.publish(change)
    expect((await sendWebhook({ siteUrl: url, id })).status).toBe(202)
    await waitUntil(`it is ${what}`, () => cms.row(id).state === 'live')
    expect((await fetch(`${url}/case-studies/new-field/`)).status).toBe(status)
    for (const path of ['/case-studies/', '/feed.xml', '/sitemap.xml']) {
      const text = await (await fetch(url + path)).text()
      expect([path, text.includes('new-field')]).toEqual([path, status === 200])
    }
  }

  // A browser opens connections that it may never use.
  const unused = connect(env.SITE_PORT, '127.0.0.1').on('error', () => undefined)
  await new Promise((resolve) => unused.once('connect', resolve))
  child.kill('SIGTERM')
  // It does not wait until the connection is used or given up by the other side.
  const isOpen = new Promise((resolve) => unused.once('close', () => resolve(false)))
  expect([await exited, await isOpen]).toEqual([0, false])
  for (const line of log.trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow()
})
