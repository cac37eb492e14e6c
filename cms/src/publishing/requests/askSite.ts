import { createSiteKey } from '@throughline/shared'
import type { z } from 'zod'

import { env } from '../../env.ts'

const timeoutMilliseconds = 5000

/** The site did not answer, or not as agreed. `status`: what it answered, if it did. */
export class SiteError extends Error {
  override name = 'SiteError'
  readonly status: number | null
  constructor({
    message,
    status = null,
    cause,
  }: {
    message: string
    status?: number | null
    cause?: unknown
  }) {
    super(message, { cause })
    this.status = status
  }
}

/** Asks the site's own address, where the webhook goes, with the site key. @throws SiteError */
export async function askSite<T>({
  path,
  schema,
  body,
  milliseconds = timeoutMilliseconds,
}: {
  path: string
  schema: z.ZodType<T>
  /** Sent by POST as JSON; left out: a GET. */
  body?: object
  milliseconds?: number
}): Promise<T> {
  const url = new URL(path, new URL(env.webhookUrl).origin)
  const headers = {
    authorization: `Bearer ${createSiteKey(env.webhookSecret)}`,
    ...(body && { 'content-type': 'application/json' }),
  }
  try {
    const response = await fetch(url, {
      headers,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(milliseconds),
      cache: 'no-store',
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw new SiteError({ message: `The site answered ${response.status}.`, status: response.status })
    }
    return schema.parse(await response.json())
  } catch (cause) {
    if (cause instanceof SiteError) throw cause
    throw new SiteError({ message: 'The site does not answer.', cause })
  }
}
