import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { expect, it } from 'vitest'

import { speculationRulesHash } from '../src/views/head/speculationRules.ts'
import { defaultStyle, toStylesheet } from './support/createBuild.ts'
import { startFakeCms, startTestSite, type TestSite, waitUntilSettled } from './support/startTestSite.ts'

type Answer = { status: number; headers: Record<string, string | undefined>; body: Buffer }

/** A request as it is written, with nothing added, normalised or decoded by a client. */
function ask(
  url: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const flat = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
        const all = Object.fromEntries(flat) as Record<string, string>
        resolve({ status: response.statusCode ?? 0, headers: all, body: Buffer.concat(chunks) })
      })
    })
    request.on('error', reject)
    request.end()
  })
}

async function startSettledSite(env: { SITE_URL?: string } = {}): Promise<TestSite> {
  const cms = await startFakeCms()
  const site = await startTestSite({ cms, env })
  await waitUntilSettled(site)
  return site
}

const security = {
  'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self' ${speculationRulesHash}; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

it('files come with their type, and may be kept as long as their path names their content', async () => {
  const site = await startSettledSite()
  const table = [
    ['/', 'text/html; charset=utf-8', 'public, max-age=0, must-revalidate'],
    ['/case-studies/', 'text/html; charset=utf-8', 'public, max-age=0, must-revalidate'],
    ['/feed.xml', 'application/rss+xml; charset=utf-8', 'public, max-age=0, must-revalidate'],
    ['/sitemap.xml', 'application/xml; charset=utf-8', 'public, max-age=0, must-revalidate'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'public, max-age=0, must-revalidate'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=0, must-revalidate'],
    [toStylesheet(defaultStyle), 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ] as const
  for (const [path, type, cache] of table) {
    const { status, headers } = await ask(site.url, path)
    expect([path, status, headers['content-type'], headers['cache-control']]).toEqual([
      path,
      200,
      type,
      cache,
    ])
  }
})

it('a file has another strong ETag in each encoding, and is not sent again to those who have it', async () => {
  const site = await startSettledSite()
  const path = toStylesheet(defaultStyle)
  const plain = await ask(site.url, path)
  const brotli = await ask(site.url, path, { headers: { 'accept-encoding': 'gzip, br' } })
  const gzip = await ask(site.url, path, { headers: { 'accept-encoding': 'gzip, br;q=0' } })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
  expect(gunzipSync(gzip.body)).toEqual(plain.body)
  expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
  expect(brotli.body.length).toBeLessThan(plain.body.length / 2)
  const etags = [plain, brotli, gzip].map(({ headers }) => headers['etag'] ?? '')
  expect(new Set(etags).size).toBe(3)
  for (const etag of etags) expect(etag).toMatch(/^"[^"]+"$/)
  for (const { headers } of [plain, brotli, gzip]) expect(headers['vary']).toBe('Accept-Encoding')

  const [etag = ''] = etags
  for (const value of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const { status, headers, body } = await ask(site.url, path, { headers: { 'if-none-match': value } })
    expect([status, body.length, headers['etag']]).toEqual([304, 0, etag])
    const own = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" }
    expect(headers).toMatchObject({ ...security, ...own, vary: 'Accept-Encoding' })
  }
  expect((await ask(site.url, path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  const other = await ask(site.url, path, { headers: { 'if-none-match': etag, 'accept-encoding': 'br' } })
  expect(other.status).toBe(200)
})

it('HEAD answers as GET does, without the body', async () => {
  const site = await startSettledSite()
  for (const path of ['/', '/nowhere/', '/case-studies', '/healthz', '/%zz']) {
    const get = await ask(site.url, path)
    const head = await ask(site.url, path, { method: 'HEAD' })
    expect(head.body.length).toBe(0)
    expect(head.status).toBe(get.status)
    for (const name of ['content-type', 'content-length', 'etag', 'cache-control', 'location']) {
      expect(head.headers[name]).toBe(get.headers[name])
    }
  }
})

it('addresses that are almost right lead to the right one, for good', async () => {
  const site = await startSettledSite()
  const table = [
    ['/case-studies', '/case-studies/'],
    ['/case-studies?a=1&b=%20', '/case-studies/?a=1&b=%20'],
  ]
  for (const [from = '', to] of table) {
    const { status, headers } = await ask(site.url, from)
    expect([from, status, headers['location']]).toEqual([from, 308, to])
  }
})

it('a redirect of the content leads on', async () => {
  const cms = await startFakeCms()
  const to = { type: 'address', address: '/case-studies/?from=old' } as const
  cms.publish({
    type: 'document',
    collection: 'redirects',
    id: 'r1',
    document: { id: 'r1', from: '/an/old-page/', to },
  })
  const site = await startTestSite({ cms })
  await waitUntilSettled(site)
  for (const path of ['/an/old-page/', '/an/old-page']) {
    const { status, headers } = await ask(site.url, path)
    expect([status, headers['location']]).toEqual([308, '/case-studies/?from=old'])
  }
})

it('what does not exist gets the site’s own page with status 404, wherever it is looked for', async () => {
  const site = await startSettledSite()
  const paths = [
    '/nowhere/',
    '/nowhere',
    '/404.html',
    '/case-studies/none/',
    '/../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/../../releases/',
    '//example.org/%2e%2e',
    '/\\example.org',
    '/blobs/',
    '/current',
  ]
  for (const path of paths) {
    const { status, headers, body } = await ask(site.url, path)
    expect([path, status]).toEqual([path, 404])
    expect(body.toString()).toContain('<h1>Not here</h1>')
    expect(headers).toMatchObject({ ...security, 'content-type': 'text/html; charset=utf-8' })
    expect(headers['etag']).toBeUndefined()
  }
})

it('what is no address is refused', async () => {
  const site = await startSettledSite()
  for (const path of ['/%', '/%zz/', '/%c3%28/', '/a%00b/', '/a%0d%0aset-cookie:x']) {
    const { status, headers } = await ask(site.url, path)
    expect([path, status]).toEqual([path, 400])
    expect(headers).toMatchObject(security)
  }
})

it('nothing can be written, and every answer says what may be done', async () => {
  const site = await startSettledSite()
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const { status, headers } = await ask(site.url, '/', { method })
    expect([method, status, headers['allow']]).toEqual([method, 405, 'GET, HEAD'])
    expect(headers).toMatchObject(security)
  }
})

it('what is not even HTTP is refused with the same headers', async () => {
  const site = await startSettledSite()
  const { port } = new URL(site.url)
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write('nonsense\r\n\r\n'))
    let text = ''
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect(answer).toContain(`content-security-policy: ${security['content-security-policy']}`)
})

it('every answer has the security headers, none names the server, and HSTS comes with https alone', async () => {
  const plain = await startSettledSite()
  for (const path of ['/', '/case-studies', '/nowhere/', '/healthz', '/feed.xml', '/hooks/publish']) {
    const { headers } = await ask(plain.url, path)
    expect(headers).toMatchObject(security)
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['strict-transport-security']).toBeUndefined()
    expect([headers['server'], headers['x-powered-by']]).toEqual([undefined, undefined])
  }
  const cms = await startFakeCms()
  const secure = await startTestSite({ cms, env: { SITE_URL: 'https://127.0.0.1:9' } })
  expect((await ask(secure.url, '/')).headers['strict-transport-security']).toMatch(/^max-age=\d{8}/)
})

it('the health check may not be kept', async () => {
  const site = await startSettledSite()
  const { headers, body, status } = await ask(site.url, '/healthz')
  expect([status, headers['cache-control'], headers['content-type']]).toEqual([
    200,
    'no-store',
    'application/json; charset=utf-8',
  ])
  expect(Object.keys(JSON.parse(body.toString()) as object)).toEqual([
    'status',
    'release',
    'pending',
    'oldestPendingSeconds',
    'lastFailure',
    'held',
    'isWaiting',
    'waitingEnquiries',
    'oldestEnquirySeconds',
  ])
})
