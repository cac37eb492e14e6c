import { comparedPagesLimit, type PageDifference, type ReleaseComparison } from '@throughline/shared'

import { isDerived } from '../derive/isDerived.ts'
import { derivers } from '../derived/derivers.ts'
import type { BlobFiles } from '../store/BlobFiles.ts'
import { sortPaths } from '../store/listChangedPaths.ts'
import { isImmutable, type Manifest, type ManifestFile } from '../store/manifest.ts'
import { toPageText } from './toPageText.ts'

/** Characters of the text of one page. */
const longestText = 50_000

/**
 * Which pages and files differ between two releases, pages first, with their text. Assets and media are left out: pages name them; and what
 * follows from pages, as it says nothing that they do not say.
 */
export async function compareReleases({
  from,
  to,
  blobs,
}: {
  from: Manifest
  to: Manifest
  blobs: Pick<BlobFiles, 'read'>
}): Promise<ReleaseComparison> {
  const differing = [...from.files.differences(to.files)].filter((path) => {
    const [a, b] = [from.files.get(path), to.files.get(path)]
    const isOfPages = !isImmutable(path) && !isDerived(derivers, path)
    return isOfPages && (a?.hash !== b?.hash || a?.type !== b?.type)
  })
  const sorted = sortPaths(differing)
  const pages: PageDifference[] = []
  for (const path of sorted.slice(0, comparedPagesLimit)) {
    const [before, after] = [from.files.get(path), to.files.get(path)]
    pages.push({
      path,
      change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
      type: (after ?? before)?.type ?? '',
      before: await readText({ file: before, blobs }),
      after: await readText({ file: after, blobs }),
    })
  }
  return { from: from.id, to: to.id, pages, more: sorted.length > pages.length }
}

async function readText({
  file,
  blobs,
}: {
  file: ManifestFile | undefined
  blobs: Pick<BlobFiles, 'read'>
}): Promise<string | null> {
  if (file?.type.startsWith('text/html') !== true) return null
  const text = toPageText((await blobs.read(file)).toString())
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text
}
