/** Has the CMS do something about publishing. Gives its answer. @throws Error with a sentence for the person who asked. */
export async function requestAction({ action, body }: { action: string; body: unknown }): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(`/api/publishing/${action}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch (cause) {
    throw new Error('The CMS does not answer. Check your connection and try again.', { cause })
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer
  const { errors } = (answer ?? {}) as { errors?: { message?: string }[] }
  throw new Error(errors?.[0]?.message ?? 'This did not work. Load the page again and try once more.')
}
