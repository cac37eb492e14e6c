const words: Record<string, string> = {
  ECONNECTION: 'The mail server does not answer',
  ECONNREFUSED: 'The mail server does not answer',
  ESOCKET: 'The mail server does not answer',
  EDNS: 'The mail server could not be found',
  ETIMEDOUT: 'The mail server took too long',
  ETLS: 'The mail server offers no safe connection',
  EAUTH: 'The mail server does not take the name and password',
}

/** Why a mail was not taken, for the person whose inbox it is: what the server said where it said something. */
export function describeMailFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, response } = error as Error & { code?: string; response?: string }
  const known = words[code ?? '']
  const said = response?.replace(/\p{Cc}+/gu, ' ').slice(0, 300)
  if (known !== undefined && code !== 'EAUTH') return known
  return [known, said ?? (known === undefined ? error.message.slice(0, 300) : undefined)]
    .filter(Boolean)
    .join(': ')
}
