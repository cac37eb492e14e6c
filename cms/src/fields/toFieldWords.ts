/** A field as the server and the admin's pages both know it. */
export type WordedField = {
  name?: string | undefined
  label?: unknown
  fields?: readonly WordedField[] | undefined
  tabs?: readonly WordedField[] | undefined
}

/** The way to the field, from the outermost: rows of tabs and the like have no part in the path. */
function findWay(fields: readonly WordedField[], [name, ...rest]: string[]): WordedField[] | null {
  for (const field of fields) {
    const within = [...(field.fields ?? []), ...(field.tabs ?? [])]
    if (field.name === undefined) {
      const way = findWay(within, name === undefined ? [] : [name, ...rest])
      if (way) return way
    } else if (field.name === name) {
      return [field, ...((rest.length > 0 && findWay(within, rest)) || [])]
    }
  }
  return null
}

/**
 * What a person calls the field at a path: `thread.questions.0.question` is “Learning questions 1 → Question”. A group stands for its
 * fields only where these have no words of their own. Never empty: without any words it is “This document”.
 */
export function toFieldWords({ fields, path }: { fields: readonly WordedField[]; path: string }): string {
  const parts = path.split('.')
  const numbers: string[] = []
  const names: string[] = []
  for (const part of parts) {
    if (/^\d+$/.test(part)) numbers[names.length - 1] = ` ${Number(part) + 1}`
    else names.push(part)
  }
  const way = findWay(fields, names) ?? []
  const words = way.map(({ label }, place) =>
    typeof label === 'string' && label !== '' ? `${label}${numbers[place] ?? ''}` : null,
  )
  const said = words.filter(
    (word, place) => word !== null && (place === words.length - 1 || numbers[place] !== undefined),
  )
  const last = words.findLast((word) => word !== null)
  return said.length > 0 ? said.join(' → ') : (last ?? 'This document')
}
