/** A page that stands for all of its type. */
export type PageType = { name: string; path: string }

/** The page that no sitemap names. */
const notFound: PageType = { name: 'not-found', path: '/nowhere/' }

/** One page of each type, in their order: `/case-studies/x/` stands for all case studies, `/about/` for pages of their own. */
export function listPageTypes(paths: readonly string[]): PageType[] {
  const lists = new Set(paths.flatMap((path) => toSegments(path).slice(0, -1)))
  const fixed = [
    'services',
    'questions',
    'testimonials',
    'contact',
    'partnerships',
    'writing',
    'case-studies',
    'search',
  ]
  const types = new Map<string, PageType>()
  for (const path of paths) {
    const segments = toSegments(path)
    const [first = 'home'] = segments
    const isList = segments.length === 1 && (lists.has(first) || fixed.includes(first))
    const name =
      segments.length === 0 || isList
        ? first
        : [...(segments.length === 1 ? [] : segments.slice(0, -1)), 'one'].join('-')
    if (!types.has(name)) types.set(name, { name: name === 'one' ? 'page' : name, path })
  }
  return [...types.values(), notFound]
}

const toSegments = (path: string) => path.split('/').filter(Boolean)
