import type { Deriver } from './Deriver.ts'

/** Whether one of the derivers makes this path. */
export function isDerived(derivers: readonly Pick<Deriver, 'prefix'>[], path: string): boolean {
  return derivers.some(({ prefix }) => path.startsWith(prefix))
}
