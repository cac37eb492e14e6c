import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'

import { until } from './target.ts'

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** The built CMS as a process of its own, on the database of this test file. Resolves when it listens; asks it for nothing. */
export async function startServer(): Promise<{
  url: string
  stop: () => Promise<void>
  /** Ends it at once, in the middle of whatever it does. */
  kill: () => Promise<void>
}> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '../server.ts')], {
    env: { ...process.env, NODE_ENV: 'production', CMS_PORT: String(port), CMS_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  await until(() => {
    if (child.exitCode !== null) throw new Error(`The CMS did not start: ${output}`)
    return output.includes('listens on port')
  })
  return { url, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
