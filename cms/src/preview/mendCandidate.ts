import type { z } from 'zod'

type Path = readonly PropertyKey[]
type Container = Record<PropertyKey, unknown>

/** What stands where words are needed and none were written yet. */
export const noWords = 'Not written yet'

/**
 * The document that a candidate becomes where the contract refuses it: what is wrong is left out, row by row or value by value, and
 * words that are needed are replaced. Null where it cannot become one.
 */
export function mendCandidate<T>({
  schema,
  candidate,
}: {
  schema: z.ZodType<T>
  candidate: unknown
}): T | null {
  let current: unknown = structuredClone(candidate)
  // Each round mends one thing for good; a document has no more of them than this.
  for (let round = 0; round < 1000; round += 1) {
    const result = schema.safeParse(current)
    if (result.success) return result.data
    const mended = findMended({ schema, current, issues: result.error.issues })
    if (mended === undefined) return null
    current = mended
  }
  return null
}

type Issues = readonly { path: Path }[]

/** The candidate with the first of its issues gone; undefined where nothing helps. */
function findMended({
  schema,
  current,
  issues,
}: {
  schema: z.ZodType
  current: unknown
  issues: Issues
}): unknown {
  const whole = issues[0]?.path ?? []
  // Where nothing helps in a place, what surrounds it goes.
  for (let length = whole.length; length > 0; length -= 1) {
    const path = whole.slice(0, length)
    const isBetter = (attempt: unknown) => {
      const left: Issues = schema.safeParse(attempt).error?.issues ?? []
      return left.length < issues.length || !left.some((issue) => isSame(issue.path, path))
    }
    const mended = listAttempts(current, path).find(isBetter)
    if (mended !== undefined) return mended
  }
  return undefined
}

function isSame(one: Path, other: Path): boolean {
  return one.join('.') === other.join('.')
}

/** The candidate with what stands at a path changed, the mildest change first. */
function listAttempts(candidate: unknown, path: Path): unknown[] {
  const attempts = [null, [], '', noWords].map((value) => replaceAt(candidate, path, value))
  const row = path.findLastIndex((part) => typeof part === 'number')
  return row === -1 ? attempts : [removeRow(candidate, path.slice(0, row + 1)), ...attempts]
}

function replaceAt(candidate: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(candidate)
  const parent = findAt(copy, path.slice(0, -1))
  const name = path.at(-1)
  if (parent !== null && name !== undefined) parent[name] = value
  return copy
}

function removeRow(candidate: unknown, path: Path): unknown {
  const copy = structuredClone(candidate)
  const rows: unknown = findAt(copy, path.slice(0, -1))
  if (Array.isArray(rows)) rows.splice(Number(path.at(-1)), 1)
  return copy
}

function findAt(value: unknown, path: Path): Container | null {
  let current = value
  for (const name of path) {
    if (typeof current !== 'object' || current === null) return null
    current = (current as Container)[name]
  }
  return typeof current === 'object' && current !== null ? (current as Container) : null
}
