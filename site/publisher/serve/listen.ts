import type { Server } from 'node:http'

/** Listens on all addresses of the machine. @throws Error in one sentence, with the mend. */
export function listen({ server, port }: { server: Server; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) =>
      reject(new Error(toSentence({ error, port }), { cause: error }))
    server.once('error', refuse)
    server.listen(port, () => {
      server.off('error', refuse)
      resolve()
    })
  })
}

function toSentence({ error, port }: { error: NodeJS.ErrnoException; port: number }): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that one, or choose another port with SITE_PORT.`
  }
  if (error.code === 'EACCES') {
    return `Port ${port} may not be used by this user: choose one above 1023 with SITE_PORT.`
  }
  return `The site cannot listen on port ${port} (${error.code ?? error.message}).`
}
