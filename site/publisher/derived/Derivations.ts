import { PersistentMap } from '../../src/content/PersistentMap.ts'
import { isPage, type Manifest, type ManifestFile, type ReleaseFile } from '../store/manifest.ts'
import { type DerivedFile, toReleaseFile, twinType } from './DerivedFile.ts'
import type { PageDerivation, WantedPicture } from './derivePage.ts'
import { isDerived, isPicture, searchFolder, toTwinPath } from './derivedPaths.ts'

/** A page by its path, and the hash of its bytes. */
export type PageName = { path: string; hash: string }

/**
 * What follows from the pages of a release, and what of it there is already. All of it is a function of the pages: whatever was
 * released before, the same pages end with the same files. Following costs what changed.
 */
export class Derivations {
  /** What visitors have. */
  #files: Manifest['files'] | null = null
  readonly #pages = new Map<string, string>()
  readonly #changed = new Map<string, PageName>()
  readonly #derived = new Map<string, PageDerivation>()
  /** Pictures by their address, with the pages that ask for them. */
  readonly #wanted = new Map<string, { picture: WantedPicture; pages: Set<string> }>()
  readonly #missing = new Map<string, WantedPicture>()
  #isSearchRight = false
  readonly #searchFiles = new Set<string>()
  /** Files that may be wanted no longer. */
  readonly #doubtful = new Set<string>()
  /** Path → file, null for one that is to go: what is not in a release yet. */
  readonly ready = new Map<string, ReleaseFile | null>()

  /** This is what visitors see. */
  follow({ files }: Manifest): void {
    const before = this.#files ?? PersistentMap.from<ManifestFile>()
    const isFirst = this.#files === null
    this.#files = files
    for (const path of files.differences(before)) {
      if (isPage(path)) this.#notePage(path, files.get(path)?.hash)
      // What a process before this one derived may be out of date.
      else if (isFirst && isDerived(path)) this.#doubtful.add(path)
    }
  }

  /** The pages that changed since something was derived from them. */
  listChanged(): PageName[] {
    return [...this.#changed.values()]
  }

  /** Takes what was derived from a page. */
  noteDerived({ path, hash }: PageName, { twin, picture }: PageDerivation): void {
    if (this.#changed.get(path)?.hash !== hash) return
    this.#changed.delete(path)
    this.#forget(path)
    this.#derived.set(path, { twin: twin === null ? null : '', picture })
    if (twin !== null) this.#offer({ path: toTwinPath(path), type: twinType, body: Buffer.from(twin) })
    if (picture === null) return
    const known = this.#wanted.get(picture.path) ?? { picture, pages: new Set() }
    this.#wanted.set(picture.path, known)
    known.pages.add(path)
    if (this.#files?.has(picture.path) !== true && !this.ready.get(picture.path))
      this.#missing.set(picture.path, picture)
  }

  /** The pictures that pages ask for and nobody made yet. */
  listMissing(): WantedPicture[] {
    return [...this.#missing.values()]
  }

  notePicture(file: DerivedFile): void {
    this.#missing.delete(file.path)
    this.#offer(file)
    this.#doubtful.add(file.path)
  }

  /** The pages for a new search index; null where the one there is is right. */
  listSearched(): PageName[] | null {
    return this.#isSearchRight ? null : [...this.#pages].map(([path, hash]) => ({ path, hash }))
  }

  /** Takes a search index. */
  noteSearch(files: readonly DerivedFile[]): void {
    this.#isSearchRight = true
    for (const path of this.#searchFiles) this.#doubtful.add(path)
    this.#searchFiles.clear()
    for (const file of files) {
      this.#searchFiles.add(file.path)
      this.#offer(file)
    }
  }

  /** Has go what the release still holds and nothing asks for. To be called when nothing is left to be made. */
  sweep(): void {
    for (const path of this.#doubtful) {
      if (this.#isWanted(path)) continue
      if (this.#files?.has(path) === true) this.ready.set(path, null)
      else this.ready.delete(path)
    }
    this.#doubtful.clear()
  }

  /** These are in a stored release. */
  markStored(files: ReadonlyMap<string, ReleaseFile | null>): void {
    for (const [path, file] of files) if (this.ready.get(path) === file) this.ready.delete(path)
  }

  #notePage(path: string, hash: string | undefined): void {
    this.#isSearchRight = false
    if (hash !== undefined) {
      this.#pages.set(path, hash)
      this.#changed.set(path, { path, hash })
      return
    }
    this.#pages.delete(path)
    this.#changed.delete(path)
    this.#forget(path)
    this.#derived.delete(path)
  }

  /** What was derived from the page before is wanted no longer by it. */
  #forget(path: string): void {
    const { twin = null, picture = null } = this.#derived.get(path) ?? {}
    if (twin !== null) this.#doubtful.add(toTwinPath(path))
    if (picture === null) return
    const known = this.#wanted.get(picture.path)
    known?.pages.delete(path)
    if (known?.pages.size !== 0) return
    this.#wanted.delete(picture.path)
    this.#missing.delete(picture.path)
    this.#doubtful.add(picture.path)
  }

  #isWanted(path: string): boolean {
    if (path.startsWith(searchFolder)) return this.#searchFiles.has(path)
    if (isPicture(path)) return this.#wanted.has(path)
    return (this.#derived.get(path.slice(0, -toTwinPath('').length))?.twin ?? null) !== null
  }

  #offer(made: DerivedFile): void {
    const file = toReleaseFile(made)
    const known = this.#files?.get(file.path)
    if (known?.hash === file.hash && known.type === file.type) this.ready.delete(file.path)
    else this.ready.set(file.path, file)
  }
}
