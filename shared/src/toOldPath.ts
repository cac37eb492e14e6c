/** Named like a file, as pages of many older sites are: `page.html`, `index.php`. `v1.2` is not. */
const fileEnd = /[^/]\.[a-z][a-z0-9]{1,4}$/i

/** A path as redirects write it: with a slash at both ends, or named like a file; without a question or a place on the page. */
export function toOldPath(path: string): string {
  const bare = path.replace(/[?#].*$/s, '')
  const rooted = bare.startsWith('/') ? bare : `/${bare}`
  return rooted.endsWith('/') || fileEnd.test(rooted) ? rooted : `${rooted}/`
}
