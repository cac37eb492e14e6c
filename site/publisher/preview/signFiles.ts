import { toSignedFilePath } from '@throughline/shared'

/** Has a page show its files that are not public at addresses which are good until a moment. */
export function signFiles({
  html,
  paths,
  until,
  secret,
}: {
  html: string
  /** The paths of the files that visitors cannot have. */
  paths: readonly string[]
  /** Seconds since 1970. */
  until: number
  secret: string
}): string {
  return paths.reduce(
    (signed, path) => signed.replaceAll(toAttribute(path), toSignedFilePath({ path, until, secret })),
    html,
  )
}

/** A path as it stands in HTML: of what an encoded path can hold, the apostrophe alone is written otherwise. */
function toAttribute(path: string): string {
  return path.replaceAll("'", '&#39;')
}
