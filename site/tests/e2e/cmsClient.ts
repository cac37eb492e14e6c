import { adminEmail, adminPassword, type System } from './startSystem.ts'

/** REST calls as the owner. A body is answered as it was parsed. */
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
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  const call: CmsClient = async (method, route, body) => {
    const init: RequestInit = { method, headers }
    if (body !== undefined) init.body = JSON.stringify(body)
    const response = await fetch(`${cmsUrl}/api${route}`, init)
    return { status: response.status, body: await response.json() }
  }
  const { body } = await call('POST', '/users/login', { email: adminEmail, password: adminPassword })
  headers['authorization'] = `JWT ${body.token}`
  return call
}
