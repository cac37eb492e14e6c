/** The CMS did not answer, or not as agreed. Trying again later may help. The message is a sentence. */
export class CmsError extends Error {
  override name = 'CmsError'
}

/** The CMS answered plainly that it does not have a file. Trying again does not help until somebody mends it there. */
export class MissingFileError extends Error {
  override name = 'MissingFileError'
}
