import { adminEmail, adminPassword, type System } from './startSystem.ts'

/** REST calls as the owner, with JSON or a form. A body is answered as it was parsed. */
export type CmsClient = (
  method: string,
  route: string,
  body?: unknown,
) => Promise<{ status: number; body: Answer }>
// What an answer holds is the test's business to look at.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any

/** Signs in as the owner. */
export async function signIn({ cmsUrl }: Pick<System, 'cmsUrl'>): Promise<CmsClient> {
  const headers: Record<string, string> = {}
  const call: CmsClient = async (method, route, body) => {
    const isForm = body instanceof FormData
    const init: RequestInit = {
      method,
      headers: isForm ? headers : { ...headers, 'content-type': 'application/json' },
    }
    if (body !== undefined) init.body = isForm ? body : JSON.stringify(body)
    const response = await fetch(`${cmsUrl}/api${route}`, init)
    return { status: response.status, body: await response.json() }
  }
  const { body } = await call('POST', '/users/login', { email: adminEmail, password: adminPassword })
  headers['authorization'] = `JWT ${body.token}`
  return call
}
