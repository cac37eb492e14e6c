import type { Deriver } from '../derive/Deriver.ts'

/** What is derived from each release. */
export const derivers: readonly Deriver[] = []
