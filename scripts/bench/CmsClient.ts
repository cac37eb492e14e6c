import { z } from 'zod'

import { Problem } from '../Problem.ts'

/** What the CMS answered, with the body parsed. `status` 0: no answer came, so that nobody knows whether the change is stored. */
export type CmsAnswer = { status: number; body: unknown }

/** REST calls as the owner, who is signed in at the first of them. */
export type CmsClient = {
  /** One call, whatever is answered. */
  send: (method: string, route: string, body?: unknown) => Promise<CmsAnswer>
  /** One call that has to succeed. @throws Problem with what was answered instead. */
  ask: (method: string, route: string, body?: unknown) => Promise<unknown>
}

const loginSchema = z.object({ token: z.string() })

export function createCmsClient({
  cmsUrl,
  owner,
}: {
  cmsUrl: string
  owner: { email: string; password: string }
}): CmsClient {
  let token: string | null = null
  const call = async (method: string, route: string, body?: unknown): Promise<CmsAnswer> => {
    try {
      const response = await fetch(`${cmsUrl}/api${route}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(token !== null && { authorization: `JWT ${token}` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(60_000),
      })
      const text = await response.text()
      return { status: response.status, body: parse(text) }
    } catch {
      return { status: 0, body: null }
    }
  }
  const send: CmsClient['send'] = async (...request) => {
    if (token === null) {
      const login = loginSchema.safeParse((await call('POST', '/users/login', owner)).body)
      if (!login.success) return { status: 0, body: null }
      token = login.data.token
    }
    return call(...request)
  }
  return {
    send,
    async ask(method, route, body) {
      const answer = await send(method, route, body)
      if (answer.status >= 200 && answer.status < 300) return answer.body
      const words = JSON.stringify(answer.body).slice(0, 300)
      throw new Problem(`The CMS answered ${answer.status || 'nothing'} to ${method} ${route}: ${words}`)
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
