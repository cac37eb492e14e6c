import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

/** Makes the first owner where there is no user; null where there is one. A password that we make is in `message`, this once. */
export async function ensureFirstUser({
  payload,
  email,
  password,
}: {
  payload: Payload
  email: string
  password: string | undefined
}): Promise<{ message: string } | null> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return null
  const made = password ?? randomBytes(12).toString('base64url')
  await payload.create({ collection: 'users', data: { email, password: made, role: 'owner' } })
  const message =
    password === undefined
      ? `Sign in as ${email} with the password ${made} (shown only now: keep it, or change it under People).`
      : `Sign in as ${email} with the password in ADMIN_PASSWORD.`
  return { message }
}
