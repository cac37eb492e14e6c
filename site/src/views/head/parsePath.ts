import { fixedPages, linkableCollections, type LinkableCollection } from '@throughline/shared'

/** The address of a document's own page, taken apart. */
export type DocumentAddress = { collection: LinkableCollection; slug: string }

/** The list that a path belongs to or is: `/case-studies/x/` → `case-studies`; null for the home page and pages of their own. */
export function toSection(path: string): string | null {
  const [first = ''] = path.split('/').filter(Boolean)
  return `/${first}/` in fixedPages ? first : null
}

/** The document whose own page stands at this path, if there is one; null for lists and other shared pages. */
export function toDocumentAddress(path: string): DocumentAddress | null {
  const [first = '', second, ...rest] = path.split('/').filter(Boolean)
  if (first === '' || rest.length > 0) return null
  if (second === undefined) return path in fixedPages ? null : { collection: 'pages', slug: first }
  const collection = linkableCollections.find((one) => one === first && one !== 'pages')
  return collection === undefined ? null : { collection, slug: second }
}
