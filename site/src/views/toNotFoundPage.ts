import type { ContentReader } from '../content/ContentReader.ts'
import { findPhrases } from './findPhrases.ts'
import { listSections } from './toFrame.ts'

/** What the page for addresses that do not exist shows: ways to go on from there. */
export type NotFoundPage = {
  title: string
  lead: string
  near: string
  waysTitle: string
  ways: { label: string; href: string }[]
}

export function toNotFoundPage(reader: ContentReader): NotFoundPage {
  const phrases = findPhrases(reader)
  return {
    title: phrases.notFoundTitle,
    lead: phrases.notFoundLead,
    near: phrases.notFoundNear,
    waysTitle: phrases.notFoundWays,
    ways: [
      { label: phrases.notFoundHome, href: '/' },
      ...listSections(reader),
      { label: phrases.searchTitle, href: '/search/' },
    ],
  }
}
