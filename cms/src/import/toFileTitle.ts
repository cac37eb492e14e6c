import { basename, extname } from 'node:path'

/** A title from the name of a file: `learning-partnerships.txt` → `Learning partnerships`. Null where the name has no letters. */
export function toFileTitle(filename: string): string | null {
  const words = basename(filename, extname(filename))
    .replace(/[-_+\s]+/g, ' ')
    .trim()
  if (!/\p{L}/u.test(words)) return null
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
