import { afterAll, beforeAll, expect, it } from 'vitest'

import { waitUntil } from '../support/waitUntil.ts'
import { signIn, type CmsClient } from './cmsClient.ts'
import { isAlive, removeSystem, startSystem, type System } from './startSystem.ts'

let system: System
let cms: CmsClient

beforeAll(async () => {
  system = await startSystem()
  cms = await signIn(system)
})
afterAll(async () => {
  await system.stop()
  await removeSystem(system)
})

const isPublic = async (slug: string) => {
  const response = await fetch(`${system.siteUrl}/services/${slug}/`).catch(() => null)
  return response?.status === 200
}
const publish = async (title: string) => {
  const { status, body } = await cms('POST', '/services', { title, _status: 'published' })
  expect(status).toBe(201)
  return body.doc.slug as string
}

it('what was published while the site was dying goes live by itself', async () => {
  const site = await system.pidOf('site')
  // Stopped, it cannot take the webhook: the kill surely falls between Publish and live.
  process.kill(site, 'SIGSTOP')
  const slug = await publish('Written before the site died')
  process.kill(site, 'SIGKILL')
  await waitUntil('it is public', () => isPublic(slug))
})

it('what was committed when the CMS died goes live by itself', async () => {
  const site = await system.pidOf('site')
  process.kill(site, 'SIGSTOP')
  const slug = await publish('Committed before the CMS died')
  process.kill(await system.pidOf('cms'), 'SIGKILL')
  process.kill(site, 'SIGCONT')
  await waitUntil('it is public', () => isPublic(slug))
})

it('visitors notice nothing while the CMS is away', async () => {
  const cmsPid = await system.pidOf('cms')
  process.kill(cmsPid, 'SIGSTOP')
  for (const route of ['/', '/services/', '/feed.xml']) {
    expect((await fetch(system.siteUrl + route)).status).toBe(200)
  }
  process.kill(cmsPid, 'SIGCONT')
})

it('a database that was killed comes back, and publishing goes on', async () => {
  process.kill(await system.pidOf('postgres'), 'SIGKILL')
  const data = { title: 'After the database died', _status: 'published' }
  const tryPublish = async () => (await cms('POST', '/services', data).catch(() => null))?.status === 201
  await waitUntil('publishing works again', tryPublish)
  await waitUntil('it is public', () => isPublic('after-the-database-died'))
})

it('SIGTERM ends every process, and a second start keeps all content and takes no password anew', async () => {
  const before = await system.processes()
  expect(before.map((one) => one.name).sort()).toEqual(['cms', 'postgres', 'site'])
  expect(await system.stop()).toBe(0)
  expect(before.filter((one) => isAlive(one.pid))).toEqual([])
  system = await startSystem({ dataDir: system.dataDir })
  expect(await isPublic('after-the-database-died')).toBe(true)
  expect(system.output()).not.toContain('Starter content')
  cms = await signIn(system)
  expect((await cms('GET', '/users/me')).body.user.email).toBe('owner@example.org')
})
