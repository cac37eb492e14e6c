import { type SocialWords, toSocialPath } from '../../../src/views/head/toSocialPath.ts'
import { readMeta } from '../parsePage.ts'

/** A social picture that a page asks for, by its address, and what it says. */
export type WantedPicture = { path: string; words: SocialWords }

/** The picture that is to be made for a page; null where the page shows one of the library, or none. */
export function findSocialPicture(html: string): WantedPicture | null {
  const meta = readMeta(html)
  const title = meta.get('og:title')
  if (title === undefined) return null
  const words = { title, section: meta.get('category') ?? null, author: meta.get('author') ?? '' }
  const path = toSocialPath(words)
  return meta.get('og:image')?.endsWith(path) === true ? { path, words } : null
}
