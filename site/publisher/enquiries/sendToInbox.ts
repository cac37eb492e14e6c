import { createSiteKey, type Enquiry, enquiryPaths } from '@throughline/shared'

const timeoutMilliseconds = 15_000

/** The CMS did not take an enquiry. `isAway` says that it answered nothing at all, so that no other enquiry need be tried. */
export class InboxError extends Error {
  override name = 'InboxError'
  readonly isAway: boolean

  constructor(message: string, { isAway, ...options }: { isAway: boolean } & ErrorOptions) {
    super(message, options)
    this.isAway = isAway
  }
}

/** Hands an enquiry to the CMS, which has it when this returns. Handing it over twice is once. @throws InboxError */
export async function sendToInbox({
  enquiry,
  url,
  secret,
  signal,
}: {
  enquiry: Enquiry
  /** Of the CMS, without a slash at the end. */
  url: string
  secret: string
  signal: AbortSignal
}): Promise<void> {
  const response = await fetch(url + enquiryPaths.inbox, {
    method: 'POST',
    headers: { authorization: `Bearer ${createSiteKey(secret)}`, 'content-type': 'application/json' },
    body: JSON.stringify(enquiry),
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMilliseconds)]),
    redirect: 'error',
  }).catch((cause: unknown) => {
    throw new InboxError(`The CMS at ${url} did not answer.`, { cause, isAway: true })
  })
  // Reading the answer to its end frees the connection.
  await response.arrayBuffer().catch(() => undefined)
  if (!response.ok)
    throw new InboxError(`The CMS at ${url} answered with status ${response.status}.`, {
      isAway: response.status >= 500,
    })
}
