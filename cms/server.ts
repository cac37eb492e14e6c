import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import { clientAddress } from '@throughline/shared'
import next from 'next'

import { env } from './src/env.ts'
import { createLoginLimiter } from './src/server/createLoginLimiter.ts'
import { isPlainPath } from './src/server/isPlainPath.ts'

/** Serves the admin and the REST API. `--dev` compiles on the fly. */

const isDev = process.argv.includes('--dev')
const app = next({ dev: isDev, dir: import.meta.dirname, port: env.port, hostname: '0.0.0.0' })
await app.prepare()
const handle = app.getRequestHandler()
const limiter = createLoginLimiter()

const server = createServer((req, res) => {
  if (!isPlainPath(req.url ?? '')) {
    res.writeHead(400, { 'content-type': 'application/json' })
    const message =
      'This address is not written in its plain form. Ask for it without needless escapes, dots and slashes.'
    res.end(JSON.stringify({ errors: [{ message }] }))
    return
  }
  const address = clientAddress({ req, trustsProxy: env.trustsProxy })
  req.headers['x-forwarded-for'] = address
  const waitSeconds = limiter.check({
    method: req.method ?? 'GET',
    url: req.url ?? '/',
    address,
    now: Date.now(),
  })
  if (waitSeconds > 0) {
    res.writeHead(429, { 'content-type': 'application/json', 'retry-after': String(waitSeconds) })
    const message = `Too many attempts. Try again in ${waitSeconds} seconds.`
    res.end(JSON.stringify({ errors: [{ message }] }))
    return
  }
  handle(req, res).catch((error: unknown) => {
    console.error(error)
    if (!res.headersSent) res.writeHead(500)
    res.end()
  })
})

function stop() {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 3000).unref()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${env.port} is taken by another program. Stop it, or choose another port with CMS_PORT.`
      : error.message,
  )
  process.exit(1)
})
/** Next loads Payload at the first request. What Payload does by itself is not to wait for one. */
async function wakePayload(): Promise<void> {
  for (;;) {
    const isReady = await fetch(`http://127.0.0.1:${env.port}/api/health`).then(
      (response) => response.ok,
      () => false,
    )
    if (isReady) return
    await wait(2000)
  }
}

server.listen(env.port, () => {
  console.log(`CMS listens on port ${env.port}`)
  void wakePayload()
})
