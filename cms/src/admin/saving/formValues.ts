import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

/** What a form holds, by the names of its fields. */
export type Values = Record<string, unknown>

export function toValues(fields: FormState): Values {
  return reduceFieldsToValues(fields, true)
}

const isPlain = (value: unknown) =>
  value === null || ['undefined', 'string', 'number', 'boolean'].includes(typeof value)

/** What a form knows of its last save: what it sent, and what the document then was. */
export type Save = { sent: Values; stored: Values }

/**
 * Whether all that stands in a form is stored. A field holds what was sent, or what the save made of it by itself: the form takes that up a
 * moment later, perhaps while the next save is on its way. The moment of the last save, which a form holds as well, is nothing that was written.
 */
export function isStored({ now, sent, stored }: Save & { now: Values }): boolean {
  const names = new Set([...Object.keys(now), ...Object.keys(sent)])
  names.delete('updatedAt')
  return [...names].every(
    (name) =>
      JSON.stringify(sent[name]) === JSON.stringify(now[name]) ||
      (name in stored && isPlain(now[name]) && (stored[name] ?? null) === (now[name] ?? null)),
  )
}

/**
 * What a save made of the fields by itself, such as the address from the title: those whose stored value is another than the one that was
 * sent, and in which nobody has written since.
 */
export function findDerived({ sent, stored, now }: Save & { now: Values }): Values {
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
