import { type Node, type Place } from './Node.ts'

/** The way from the home page to a page; null for the home page. */
export function toBreadcrumbs({
  siteUrl,
  path,
  name,
  title,
  section,
}: Place & { name: string; title: string; section: { title: string; path: string } | null }): Node | null {
  if (path === '/') return null
  const steps = [
    { name, path: '/' },
    ...(section === null || section.path === path ? [] : [{ name: section.title, path: section.path }]),
    { name: title, path },
  ]
  return {
    '@type': 'BreadcrumbList',
    '@id': `${siteUrl}${path}#breadcrumbs`,
    itemListElement: steps.map((step, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: step.name,
      item: siteUrl + step.path,
    })),
  }
}
