import { join, relative, resolve } from 'node:path'

/** The folder of the whole project. */
export const repoRoot = resolve(import.meta.dirname, '..')

/** Where the person stands who called the command: pnpm itself changes into the project. */
export const callerDir = process.env['INIT_CWD'] ?? process.cwd()

/** Locks and logs of builds, which belong to the clone and not to a data directory. */
export const cacheDir = join(repoRoot, 'node_modules', '.cache', 'throughline')

/** A path as a person reads it best: relative where it lies below the project, else whole. */
export function toShownPath(path: string): string {
  const shown = relative(repoRoot, path)
  return shown === '' || shown.startsWith('..') ? path : shown
}
