import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

/** What a form holds, by the names of its fields. */
export type Values = Record<string, unknown>

export function toValues(fields: FormState): Values {
  return reduceFieldsToValues(fields, true)
}

/** Whether two hold the same. The moment of the last save, which a form holds as well, is nothing that was written. */
export function isSame(a: Values, b: Values): boolean {
  const toText = ({ updatedAt: _moment, ...written }: Values) => JSON.stringify(written)
  return toText(a) === toText(b)
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
