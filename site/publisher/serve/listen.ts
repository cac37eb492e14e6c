import type { Server } from 'node:http'

/** Listens on all addresses of the machine, or on that of `host` alone. @throws Error in one sentence, with the mend. */
export function listen({
  server,
  port,
  host,
  variable = 'SITE_PORT',
}: {
  server: Server
  port: number
  host?: string
  /** The environment variable that sets the port. */
  variable?: string
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) =>
      reject(new Error(toSentence({ error, port, variable }), { cause: error }))
    server.once('error', refuse)
    server.listen({ port, host }, () => {
      server.off('error', refuse)
      resolve()
    })
  })
}

type Refusal = { error: NodeJS.ErrnoException; port: number; variable: string }

function toSentence({ error, port, variable }: Refusal): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that one, or choose another port with ${variable}.`
  }
  if (error.code === 'EACCES') {
    return `Port ${port} may not be used by this user: choose one above 1023 with ${variable}.`
  }
  return `The site cannot listen on port ${port} (${error.code ?? error.message}).`
}
