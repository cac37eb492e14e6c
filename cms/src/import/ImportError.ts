/** A file cannot be read as a page. The message is one sentence for the person who brought it. */
export class ImportError extends Error {
  override name = 'ImportError'
}
