import { join } from 'node:path'

/** The file of a path below `directory`: `/x/` is `x/index.html`. @throws Error where a path would lead out of the folder. */
export function toPlainFile({ directory, path }: { directory: string; path: string }): string {
  const parts = path.split('/').map(decodeURIComponent)
  if (parts.some((part) => part === '.' || part === '..' || part.includes('/') || part.includes('\0'))) {
    throw new Error(`The path ${path} cannot be written as a file.`)
  }
  return join(directory, ...parts, path.endsWith('/') ? 'index.html' : '')
}
