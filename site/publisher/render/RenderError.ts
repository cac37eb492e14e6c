/**
 * The content as it stands cannot be made into a release: a page cannot be rendered, or a file that it shows is not to be
 * had. Trying the same again gives the same. The message is a sentence that names the path.
 */
export class RenderError extends Error {
  override name = 'RenderError'
}
