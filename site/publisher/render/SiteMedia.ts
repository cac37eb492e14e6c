import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { ReleaseFile } from '../store/manifest.ts'
import type { Dependencies } from './Dependencies.ts'
import { type SiteMediaFile, toMediaFiles } from './listMediaFiles.ts'

/** The media files that the site shows, counted by the media documents that bring them. */
export class SiteMedia {
  readonly #counts = new Map<string, number>()

  /**
   * Notes what became of some media documents and gives the files that are new (with a value) or gone (null), by path. `used`
   * lists what each showed before and shows after.
   */
  update(
    used: Iterable<{ before: SiteMediaFile[]; after: SiteMediaFile[] }>,
  ): Map<string, ReleaseFile | null> {
    const changed = new Map<string, ReleaseFile | null>()
    for (const { before, after } of used) {
      for (const file of new Map(after.map((one) => [one.path, one])).values()) {
        this.#add(file.path, 1)
        changed.set(file.path, toReleaseFile(file))
      }
      for (const path of new Set(before.map((file) => file.path))) {
        this.#add(path, -1)
        if (!this.#counts.has(path)) changed.set(path, null)
      }
    }
    return changed
  }

  #add(path: string, number: number): void {
    const count = (this.#counts.get(path) ?? 0) + number
    if (count === 0) this.#counts.delete(path)
    else this.#counts.set(path, count)
  }
}

/** The files of a media document that some page shows. */
export function listShownFiles({
  id,
  index,
  dependencies,
}: {
  id: string
  index: ContentIndex
  dependencies: Dependencies
}): SiteMediaFile[] {
  return dependencies.hasReader(`document media ${id}`) ? toMediaFiles(index.find('media', id)) : []
}

function toReleaseFile({ path, sha256, mimeType, size }: SiteMediaFile): ReleaseFile {
  return { path, hash: sha256, type: mimeType, size }
}
