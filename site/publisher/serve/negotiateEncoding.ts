export type Encoding = 'br' | 'gzip' | 'identity'

/** What we like best first. */
const offered: readonly Encoding[] = ['br', 'gzip', 'identity']
/** Answers by header: browsers send few different ones. */
const remembered = new Map<string, Encoding>()

/** The encoding for an Accept-Encoding header: of those that it weighs highest, the one that we like best. */
export function negotiateEncoding(header: string | undefined): Encoding {
  if (header === undefined || header === '') return 'identity'
  const known = remembered.get(header)
  if (known !== undefined) return known
  const weights = parseWeights(header)
  const weigh = (encoding: Encoding) =>
    weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? 0.0001 : 0)
  const best = offered.reduce((a, b) => (weigh(b) > weigh(a) ? b : a))
  // Where the header accepts nothing that we have, plain bytes are the kindest answer.
  const encoding = weigh(best) > 0 ? best : 'identity'
  if (remembered.size < 200) remembered.set(header, encoding)
  return encoding
}

function parseWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    const weight = q === undefined ? 1 : Number(q.slice(2))
    weights.set(name === 'x-gzip' ? 'gzip' : name, weight >= 0 && weight <= 1 ? weight : 0)
  }
  return weights
}
