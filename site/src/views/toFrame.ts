import { type fixedPages, type NamedLink, toDocumentPath } from '@throughline/shared'

import type { ContentReader } from '../content/ContentReader.ts'
import { findTargetAddress } from '../content/findTargetAddress.ts'

/** A link of the navigation. `current` as `aria-current` has it: the page itself, or a page below it. */
export type FrameLink = { label: string; href: string; current: 'page' | 'true' | null }

/** What stands around every page. */
export type Frame = {
  name: string
  practitioner: string | null
  tagline: string | null
  navigation: FrameLink[]
  footer: { text: string | null; links: FrameLink[] }
}

/** The frame of the page at `path`. Links to what is not public are left out; without a navigation of its own, the site gets the usual one. */
export function toFrame(reader: ContentReader, path: string): Frame {
  const site = reader.global('site', ['name', 'practitioner', 'tagline', 'navigation', 'footer'])
  const toLinks = (links: readonly NamedLink[]) =>
    links.flatMap(({ label, target }) => {
      const href = findTargetAddress(reader, target)
      return href === null ? [] : { label, href, current: toCurrent({ href, path }) }
    })
  const navigation = toLinks(site.navigation)
  return {
    name: site.name,
    practitioner: site.practitioner,
    tagline: site.tagline,
    navigation: navigation.length > 0 ? navigation : toUsualNavigation(reader, path),
    footer: { text: site.footer.text, links: toLinks(site.footer.links) },
  }
}

function toCurrent({ href, path }: { href: string; path: string }): FrameLink['current'] {
  if (href === path) return 'page'
  return href !== '/' && href.endsWith('/') && path.startsWith(href) ? 'true' : null
}

/** The lists that hold something, the page about the practitioner where there is one, and the way to answer. */
function toUsualNavigation(reader: ContentReader, path: string): FrameLink[] {
  const lists = (
    [
      ['services', 'Services'],
      ['partnerships', 'Partnerships'],
      ['case-studies', 'Case studies'],
      ['testimonials', 'Testimonials'],
      ['writing', 'Writing'],
    ] as const
  ).flatMap(([collection, label]) =>
    reader.count(collection, { limit: 1 }) > 0
      ? { label, href: `/${collection}/` satisfies keyof typeof fixedPages }
      : [],
  )
  const about = reader.bySlug('pages', 'about', ['title', 'slug'])
  const pages = about
    ? [{ label: about.title, href: toDocumentPath({ collection: 'pages', slug: about.slug }) }]
    : []
  const links = [...lists, ...pages, { label: 'Contact', href: '/contact/' }]
  return links.map((link) => ({ ...link, current: toCurrent({ href: link.href, path }) }))
}
