import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

/** What a form holds, by the names of its fields. */
export type Values = Record<string, unknown>

export function toValues(fields: FormState): Values {
  return reduceFieldsToValues(fields, true)
}

/** What a form knows to be stored: what it sent, and what the save made of some fields by itself. */
export type Stored = { sent: Values; derived: Values }

/**
 * Whether all that stands in a form is stored. A field may still hold what was sent where the save made something else of it: the form takes
 * that up a moment later. The moment of the last save, which a form holds as well, is nothing that was written.
 */
export function isStored({ now, sent, derived }: Stored & { now: Values }): boolean {
  const names = new Set([...Object.keys(now), ...Object.keys(sent)])
  names.delete('updatedAt')
  const isIn = (known: Values, name: string) => JSON.stringify(known[name]) === JSON.stringify(now[name])
  return [...names].every((name) => isIn(sent, name) || (name in derived && isIn(derived, name)))
}

const isPlain = (value: unknown) =>
  value === null || ['undefined', 'string', 'number', 'boolean'].includes(typeof value)

/**
 * What a save made of the fields by itself, such as the address from the title: those whose stored value is another than the one that was
 * sent, and in which nobody has written since.
 */
export function findDerived({ sent, stored, now }: Record<'sent' | 'stored' | 'now', Values>): Values {
  const derived = Object.entries(stored).filter(
    ([name, value]) =>
      name in now &&
      isPlain(value) &&
      isPlain(sent[name]) &&
      now[name] === sent[name] &&
      (value ?? null) !== (sent[name] ?? null),
  )
  return Object.fromEntries(derived)
}
