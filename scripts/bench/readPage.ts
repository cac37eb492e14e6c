const headers = { 'accept-encoding': 'identity' }

/** The ETag with which an address answers. */
export async function readEtag(url: string): Promise<string> {
  const answer = await fetch(url, { headers })
  await answer.body?.cancel()
  return answer.headers.get('etag') ?? ''
}

/** The text with which it answers. */
export async function readText(url: string): Promise<string> {
  return (await fetch(url, { headers })).text()
}
