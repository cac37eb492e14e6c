/** The path of a page's Markdown twin. */
export function toTwinPath(path: string): string {
  return `${path.replace(/\/$/, '')}/index.md`
}
