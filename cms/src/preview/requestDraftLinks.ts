/** A link to a draft, as the admin shows it. `address`: null where it shows nothing any more. */
export type ShownDraftLink = {
  id: number
  address: string | null
  userName: string | null
  expiresAt: string
  withdrawn: boolean
  lastOpenedAt: string | null
}
/** The document whose draft is shared, as records name it. */
export type SharedDocument = { collectionSlug: string; documentId: string }

const route = '/api/draft-links'

/** Asks the CMS about shared drafts. @throws Error with a sentence for the person who asked. */
async function request(path: string, init: RequestInit = {}): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(route + path, {
      ...init,
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
    })
  } catch (cause) {
    throw new Error('The admin’s server does not answer. Check your connection and try again.', { cause })
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer
  const { errors } = (answer ?? {}) as { errors?: { message?: string }[] }
  throw new Error(errors?.[0]?.message ?? 'This did not work. Load the page again and try once more.')
}

/** The newest links of a document, newest first. */
export async function requestDraftLinks({
  collectionSlug,
  documentId,
}: SharedDocument): Promise<ShownDraftLink[]> {
  const query = new URLSearchParams({
    'where[and][0][collectionSlug][equals]': collectionSlug,
    'where[and][1][documentId][equals]': documentId,
    ...{ sort: '-id', limit: '20', depth: '0' },
  })
  const { docs } = (await request(`?${query.toString()}`)) as { docs: ShownDraftLink[] }
  return docs
}

/** Makes a link that is good for so many days. */
export async function createDraftLink(given: SharedDocument & { days: string }): Promise<void> {
  await request('', { method: 'POST', body: JSON.stringify(given) })
}

export async function withdrawDraftLink({ id }: Pick<ShownDraftLink, 'id'>): Promise<void> {
  await request(`/${id}`, { method: 'PATCH', body: JSON.stringify({ withdrawn: true }) })
}
