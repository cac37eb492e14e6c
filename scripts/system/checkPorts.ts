import { once } from 'node:events'
import { createServer } from 'node:net'

import { Problem, toErrorCode } from '../Problem.ts'

/** @throws Problem where a port is taken, naming it and the variable that chooses another. */
export async function checkPorts(ports: { name: 'CMS_PORT' | 'SITE_PORT'; port: number }[]): Promise<void> {
  for (const { name, port } of ports) {
    // A program may hold a port on one of these addresses alone.
    for (const host of ['::', '0.0.0.0', '::1', '127.0.0.1']) await checkAddress({ name, port, host })
  }
}

async function checkAddress({
  name,
  port,
  host,
}: {
  name: string
  port: number
  host: string
}): Promise<void> {
  const server = createServer()
  try {
    server.listen({ port, host })
    await once(server, 'listening')
    server.close()
    await once(server, 'close')
  } catch (thrown) {
    const code = toErrorCode(thrown)
    if (code === 'EADDRINUSE') {
      throw new Problem(
        `Port ${port} is already in use by another program: stop that one, or choose another port with ${name}=….`,
      )
    }
    if (code === 'EACCES') {
      throw new Problem(
        `Port ${port} may not be used by an ordinary user: choose one above 1023 with ${name}=….`,
      )
    }
    // This machine has no such address (no IPv6).
    if (code !== 'EAFNOSUPPORT' && code !== 'EADDRNOTAVAIL') throw thrown
  }
}
