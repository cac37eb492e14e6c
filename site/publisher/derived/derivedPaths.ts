/** What follows a release in one of its own, known by its path: Markdown twins, social pictures, the search index. */

/** Where the search index is. */
export const searchFolder = '/search/pagefind/'

/** The path of a page's Markdown twin. */
export function toTwinPath(path: string): string {
  return `${path}index.md`
}

/** Whether a file is a social picture that was made for a page. */
export function isPicture(path: string): boolean {
  return /^\/media\/[0-9a-f]{16}\/social\.png$/.test(path)
}

/** Whether a file is derived from pages. */
export function isDerived(path: string): boolean {
  return path.startsWith(searchFolder) || path.endsWith('/index.md') || isPicture(path)
}

/** Whether the name of a file of the index follows from its bytes, so that it can be cached for ever. */
export function isHashedSearchFile(path: string): boolean {
  return path.startsWith(searchFolder) && /_[0-9a-f]{6,}\.pf_[a-z]+$/.test(path)
}
