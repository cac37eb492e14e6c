import type { SocialWords } from '../../src/views/head/toSocialPath.ts'
import { findSocialPicture } from './picture/findSocialPicture.ts'
import { parsePage } from './parsePage.ts'
import { toTwin } from './twin/toTwin.ts'

/** A social picture that a page asks for, by its address and what it says. */
export type WantedPicture = { path: string; words: SocialWords }
/** What follows from one page: its Markdown twin, and the picture that it asks for. Null: none. */
export type PageDerivation = { twin: string | null; picture: WantedPicture | null }

/** `siteUrl` has no slash at its end. A page that is not to be found has neither twin nor picture. */
export function derivePage({
  path,
  html,
  siteUrl,
}: {
  path: string
  html: string
  siteUrl: string
}): PageDerivation {
  const page = parsePage(html)
  if (page?.isListed !== true) return { twin: null, picture: null }
  return { twin: toTwin({ page, address: siteUrl + path }), picture: findSocialPicture(page) }
}
