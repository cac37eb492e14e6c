import { defaultPhrases, toDocumentPath, type LinkableCollection, type PhraseName } from '@throughline/shared'

/** What of the site settings a search result draws on. */
export type SiteWords = {
  name: string
  tagline: string | null
  description: string | null
  phrases: Partial<Record<PhraseName, string>>
}

/** What of a page a search result draws on, as it stands in the form. */
export type PageWords = {
  /** Null for the home page. */
  collection: LinkableCollection | null
  title: string
  slug: string
  summary: string
}

/** A page as search engines list it where nothing else is written for them. */
export type SearchResult = { path: string; title: string; description: string }

const sections: Partial<Record<LinkableCollection, PhraseName>> = {
  services: 'servicesTitle',
  partnerships: 'partnershipsTitle',
  'case-studies': 'caseStudiesTitle',
  writing: 'writingTitle',
}

/** What the page itself gives to search engines: its title with the section and the site's name, and its summary. */
export function deriveResult({ page, site }: { page: PageWords; site: SiteWords }): SearchResult {
  if (page.collection === null) {
    const title = [site.name, site.tagline].filter(Boolean).join(': ')
    return { path: '/', title, description: site.description ?? '' }
  }
  const phrase = sections[page.collection]
  const section = phrase && (site.phrases[phrase] ?? defaultPhrases[phrase])
  const path = toDocumentPath({ collection: page.collection, slug: page.slug })
  const title = [page.title, section, site.name].filter(Boolean).join(' – ')
  const usual = `${page.title}. ${site.description ?? site.tagline ?? site.name}`
  return { path, title, description: page.summary || usual }
}
