import type { Manifest } from './manifest.ts'

type Compared = Pick<Manifest, 'files' | 'redirects'>

/** The paths that are new, gone or different in `after`, pages first. Redirects count by the path that they lead from. */
export function listChangedPaths({ before, after }: { before: Compared | null; after: Compared }): string[] {
  const from = toAnswers(before)
  const to = toAnswers(after)
  const changed = [...new Set([...from.keys(), ...to.keys()])].filter(
    (path) => from.get(path) !== to.get(path),
  )
  const rank = (path: string) => (path.endsWith('/') ? 0 : 1)
  return changed.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** Path → what it answers, as a text to compare. */
function toAnswers(release: Compared | null): Map<string, string> {
  const answers = new Map<string, string>()
  for (const { from, to } of release?.redirects ?? []) answers.set(from, `→ ${to}`)
  for (const [path, { hash, type }] of Object.entries(release?.files ?? {}))
    answers.set(path, `${hash} ${type}`)
  return answers
}
