import type { Values } from './formValues.ts'

/** A field that was refused, and why. */
export type Problem = { path: string; message: string }

/** How a save went. */
export type SaveAnswer =
  | { type: 'saved'; document: Values }
  /** Something in it has to be put right first. */
  | { type: 'refused'; problems: Problem[] }
  /** Somebody else has saved since the form was read; `at`: the moment that the document has now. */
  | { type: 'overtaken'; by: string | null; at: string }
  | { type: 'failed'; message: string }

type Answered = {
  doc?: Values
  result?: Values
  errors?: { message?: string; data?: { errors?: Problem[]; by?: string | null; updatedAt?: string } }[]
}

/** Sends what a form holds. `place`: `case-studies/7` or `globals/home`. */
export async function requestSave({
  place,
  values,
  isOverTheirs = false,
  keepalive = false,
}: {
  place: string
  values: Values
  /** The version of somebody else that stands there stays as it is: this becomes one of its own. */
  isOverTheirs?: boolean
  /** The page is being left. */
  keepalive?: boolean
}): Promise<SaveAnswer> {
  const query =
    values['_status'] === 'published' ? '' : isOverTheirs ? '&draft=true' : '&draft=true&autosave=true'
  let response: Response
  try {
    response = await fetch(`/api/${place}?depth=0${query}`, {
      method: place.startsWith('globals/') ? 'POST' : 'PATCH',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
      keepalive,
    })
  } catch {
    return { type: 'failed', message: 'The CMS does not answer. Check your connection.' }
  }
  const answer = (await response.json().catch(() => ({}))) as Answered
  const document = answer.doc ?? answer.result
  if (response.ok && document) return { type: 'saved', document }
  const [error] = answer.errors ?? []
  if (response.status === 409 && error?.data?.updatedAt) {
    return { type: 'overtaken', by: error.data.by ?? null, at: error.data.updatedAt }
  }
  const problems = error?.data?.errors ?? []
  if (problems.length > 0) return { type: 'refused', problems }
  return { type: 'failed', message: error?.message ?? 'The CMS could not store it.' }
}
