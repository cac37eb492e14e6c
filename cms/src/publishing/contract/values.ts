/** Values as Payload stores them, read into the values of the contract. */

/** A relation at any depth → the id as text; null where there is none. */
export function toId(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'string') return String(value)
  if (typeof value === 'object' && value !== null && 'id' in value) return toId(value.id)
  return null
}

/** A relation to many → ids as text. */
export function toIds(value: unknown): string[] {
  return Array.isArray(value) ? value.map(toId).filter((id) => id !== null) : []
}

/** Text without white space around it; null where nothing is left. */
export function toText(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? null : text
}

/** A stored date → ISO 8601 in UTC; undefined where there is none. */
export function toMoment(value: unknown): string | undefined {
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined
  const moment = new Date(value)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

/** Rows of an array field. */
export function toRows(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(toGroup) : []
}

/** The fields of a group. */
export function toGroup(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
