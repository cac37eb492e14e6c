import { type SocialWords, toSocialPath } from '../../../src/views/head/toSocialPath.ts'
import type { ParsedPage } from '../parsePage.ts'

/** The picture that a page asks for, with the words that it is made from; null where the page shows one of the library. */
export function findSocialPicture({ meta, title }: ParsedPage): { path: string; words: SocialWords } | null {
  const words = { title, section: meta.get('category') ?? null, author: meta.get('author') ?? '' }
  const path = toSocialPath(words)
  return meta.get('og:image')?.endsWith(path) === true ? { path, words } : null
}
