import type { Deriver } from './Deriver.ts'

type Namespace = Pick<Deriver, 'prefix' | 'suffix'>

/** Whether one of the derivers makes this path. */
export function isDerived(derivers: readonly Namespace[], path: string): boolean {
  return derivers.some(({ prefix, suffix = '' }) => path.startsWith(prefix) && path.endsWith(suffix))
}
