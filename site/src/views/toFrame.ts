import { type NamedLink, type PhraseName, type Phrases, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { findTargetAddress } from '../content/findTargetAddress.ts'
import { isEmptyList, type ListCollection, toListPath } from './emptyLists.ts'
import { findPhrases } from './findPhrases.ts'

/** A link of the navigation. `current` as `aria-current` has it: the page itself, or a page below it. */
export type FrameLink = { label: string; href: string; current: 'page' | 'true' | null }

/** What stands around every page. */
export type Frame = {
  phrases: Phrases
  name: string
  practitioner: string | null
  tagline: string | null
  navigation: FrameLink[]
  footer: { text: string | null; links: FrameLink[] }
  /** The practitioner elsewhere. */
  social: { label: string; href: string }[]
}

/** The lists of the site, in the order in which the usual navigation names them. */
const lists: readonly [ListCollection, PhraseName][] = [
  ['services', 'servicesTitle'],
  ['case-studies', 'caseStudiesTitle'],
  ['questions', 'questionsTitle'],
  ['partnerships', 'partnershipsTitle'],
  ['testimonials', 'testimonialsTitle'],
  ['writing', 'writingTitle'],
]

/**
 * The frame of the page at `path`. Links to what is not public and to lists that hold nothing yet are left out; without a navigation of
 * its own, the site gets the usual one.
 */
export function toFrame(reader: ContentReader, path: string): Frame {
  const phrases = findPhrases(reader)
  const site = reader.global('site', ['name', 'practitioner', 'tagline', 'navigation', 'footer', 'social'])
  const toLinks = (links: readonly NamedLink[]) =>
    links.flatMap(({ label, target }) => {
      const href = findTargetAddress(reader, target)
      return href === null || isEmptyList(reader, href)
        ? []
        : { label, href, current: toCurrent({ href, path }) }
    })
  const navigation = toLinks(site.navigation)
  return {
    phrases,
    name: site.name,
    practitioner: site.practitioner,
    tagline: site.tagline,
    navigation: navigation.length > 0 ? navigation : toUsualNavigation(reader, path),
    footer: { text: site.footer.text, links: toLinks(site.footer.links) },
    social: site.social.map(({ label, address }) => ({ label, href: address })),
  }
}

function toCurrent({ href, path }: { href: string; path: string }): FrameLink['current'] {
  if (href === path) return 'page'
  return href !== '/' && href.endsWith('/') && path.startsWith(href) ? 'true' : null
}

function toUsualNavigation(reader: ContentReader, path: string): FrameLink[] {
  return listSections(reader).map((link) => ({ ...link, current: toCurrent({ href: link.href, path }) }))
}

/** The lists that hold something, the page about the practitioner where there is one, and the way to answer. */
export function listSections(reader: ContentReader): { label: string; href: string }[] {
  const phrases = findPhrases(reader)
  const sections = lists.flatMap(([collection, title]) => {
    const href = toListPath(collection)
    return isEmptyList(reader, href) ? [] : { label: phrases[title], href }
  })
  const about = reader.bySlug('pages', 'about', ['title', 'slug'])
  const pages = about
    ? [{ label: about.title, href: toDocumentPath({ collection: 'pages', slug: about.slug }) }]
    : []
  return [...sections, ...pages, { label: phrases.contactTitle, href: '/contact/' }]
}
