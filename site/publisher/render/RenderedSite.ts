import type { ContentChange } from '@throughline/shared'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import type { Read } from '../../src/content/ContentReader.ts'
import type { ShownRedirect } from '../../src/content/listRedirects.ts'
import type { ReleaseFile } from '../store/manifest.ts'
import { comparePaths } from './comparePaths.ts'
import type { Renderer } from './createRenderer.ts'
import { Dependencies } from './Dependencies.ts'
import type { RenderHelper } from './helper/RenderHelper.ts'
import { type SiteMediaFile, toMediaFiles, toMediaId } from './listMediaFiles.ts'
import type { RenderedPage } from './renderPage.ts'
import { RenderedAhead } from './RenderedAhead.ts'
import { type Help, renderPages } from './renderPages.ts'
import { type Redirects, renderRedirects } from './renderRedirects.ts'
import { listShownFiles, SiteMedia } from './SiteMedia.ts'
import { toTwinPath } from '../derived/twin/toTwinPath.ts'

/** What changes make of a site, before they are accepted. */
export type Difference = {
  changes: readonly ContentChange[]
  /** The content after them. */
  index: ContentIndex
  /** The pages that are new or affected. */
  pages: RenderedPage[]
  /** How many more documents have each path. */
  paths: ReadonlyMap<string, number>
  /** Null: as before. */
  redirects: Redirects | null
  /** The ids of the media documents that changed or are read by the pages. */
  media: ReadonlySet<string>
  /** Milliseconds that it took to render the pages, where that was done before the changes came. */
  ahead?: number
}

/** What there is to do for changes. */
type Plan = Pick<Difference, 'changes' | 'paths' | 'redirects'> & {
  after: ContentIndex
  affected: Set<string>
}

type Parts = {
  /** Content that no page shows yet. */
  index: ContentIndex
  render: Renderer
  assets: readonly ReleaseFile[]
  /** Told of each page as it is rendered. It may take the bytes away once they are stored. */
  onPage?: (file: ReleaseFile) => void
  /** Helps where many pages are to be rendered. */
  helper?: RenderHelper | null
}

/** Pages beyond which nothing is rendered ahead: it may be for nothing. */
const mostAhead = 100
/** Stands among the pages for the list of redirects, which depends on content as pages do. */
const redirectsName = 'redirects'

/**
 * The site as rendered from the content that was accepted last, with what each page read. Changes cost what they affect: only pages
 * for which something they read would now read differently are rendered again.
 */
export class RenderedSite {
  readonly #parts: Required<Parts>
  readonly #dependencies = new Dependencies()
  readonly #media = new SiteMedia()
  /** Path → how many documents have it. */
  readonly #paths = new Map<string, number>()
  readonly #unstored = new Map<string, ReleaseFile | null>()
  #index: ContentIndex
  #redirects: Redirects = { shown: [], from: new Set(), reads: [] }
  readonly #ahead = new RenderedAhead()
  #isRendered = false
  #isStored = false

  constructor(parts: Parts) {
    this.#parts = { onPage: () => undefined, helper: null, ...parts }
    this.#index = parts.index
    // Copies: once stored a file has no bytes any more.
    for (const file of parts.assets) this.#unstored.set(file.path, { ...file })
  }

  /** The content that it shows. */
  get index(): ContentIndex {
    return this.#index
  }

  /** What is not in a stored release yet: path → file, null for one that is gone. */
  get unstored(): ReadonlyMap<string, ReleaseFile | null> {
    return this.#unstored
  }

  /** Whether `unstored` is all there is. */
  get isWhole(): boolean {
    return !this.#isStored
  }

  get redirects(): readonly ShownRedirect[] {
    return this.#redirects.shown
  }

  /** Renders what the changes affect and leaves the site as it is. @throws RenderError */
  async tryChanges(changes: readonly ContentChange[]): Promise<Difference> {
    const { onPage, helper } = this.#parts
    const ahead = await this.#ahead.take({ before: this.#index, changes })
    for (const { file } of ahead?.pages ?? []) onPage(file)
    if (ahead !== null) return ahead
    const plan = this.#plan(changes)
    const { findRead } = this.#dependencies
    const work = { pages: plan.affected.size, before: this.#index, changes, after: plan.after, findRead }
    return this.#render(plan, { onPage, help: helper?.offer(work) ?? undefined })
  }

  /**
   * Renders what changes would affect that are about to come, for `tryChanges` to find it done; nothing where that is much. Gives how many
   * pages.
   */
  async renderAhead(changes: readonly ContentChange[]): Promise<number> {
    if (!this.#isRendered) return 0
    const plan = this.#plan(changes)
    if (plan.affected.size > mostAhead) return 0
    const start = performance.now()
    const difference = this.#render(plan, {}).then(
      (rendered) => ({ ...rendered, ahead: performance.now() - start }),
      () => null,
    )
    this.#ahead.keep({ before: this.#index, changes, difference })
    return (await difference)?.pages.length ?? 0
  }

  /** What there is to do for changes. */
  #plan(changes: readonly ContentChange[]): Plan {
    const before = this.#isRendered ? this.#index : null
    const after = this.#index.withChanges(changes)
    const paths = comparePaths({ changes, before, after })
    const affected =
      before === null ? new Set<string>() : this.#dependencies.findAffected({ changes, before, after })
    const hasNewRedirects = affected.delete(redirectsName)
    for (const [path, number] of paths) {
      const count = this.#paths.get(path) ?? 0
      if (count === 0 && number > 0) affected.add(path)
      if (count + number === 0) affected.delete(path)
    }
    const isTaken = { has: (path: string) => (this.#paths.get(path) ?? 0) + (paths.get(path) ?? 0) > 0 }
    const isMoved = before === null || [...paths.keys()].some((path) => this.#redirects.from.has(path))
    const redirects = hasNewRedirects || isMoved ? renderRedirects({ index: after, taken: isTaken }) : null
    return { changes, after, paths, affected, redirects }
  }

  async #render(
    { after, affected, ...rest }: Plan,
    how: { onPage?: (file: ReleaseFile) => void; help?: Help | undefined },
  ): Promise<Difference> {
    const { findRead } = this.#dependencies
    const { render } = this.#parts
    const pages = await renderPages({ paths: affected, index: after, render, findRead, ...how })
    return { ...rest, index: after, pages, media: this.#listMediaIds(rest.changes, pages) }
  }

  /** The files of all media that the pages of a difference show. */
  listMedia({ index, media }: Difference): SiteMediaFile[] {
    return [...media].flatMap((id) => toMediaFiles(index.find('media', id)))
  }

  /** Makes a difference part of the site. It must have been made from the site as it is. */
  accept({ changes, index, pages, paths, redirects, media }: Difference): void {
    const gone = this.#countPaths(paths)
    const rewritten = [...gone, ...pages.map(({ file }) => file.path)]
    const ids = new Set([
      ...media,
      ...rewritten.flatMap((path) => this.#dependencies.reads(path)).flatMap(toIds),
    ])
    const list = (id: string) => listShownFiles({ id, index: this.#index, dependencies: this.#dependencies })
    const before = new Map([...ids].map((id) => [id, list(id)]))

    for (const path of gone) {
      this.#dependencies.delete(path)
      // What was withdrawn goes at once, in every form.
      for (const one of [path, toTwinPath(path)]) this.#unstored.set(one, null)
    }
    for (const { file, reads } of pages) {
      this.#dependencies.set(file.path, reads)
      this.#unstored.set(file.path, file)
    }
    if (redirects !== null) {
      this.#redirects = redirects
      this.#dependencies.set(redirectsName, redirects.reads)
    }
    this.#parts.helper?.accept({ before: this.#index, changes, after: index })
    this.#index = index
    this.#isRendered = true
    const used = [...before].map(([id, files]) => ({ before: files, after: list(id) }))
    for (const [path, file] of this.#media.update(used)) this.#unstored.set(path, file)
  }

  /** Adds files that were derived from a release: path → file, null for one that is gone. */
  addDerived(files: ReadonlyMap<string, ReleaseFile | null>): void {
    // They were derived from a release before: what is gone meanwhile stays gone.
    for (const [path, file] of files) if (this.#unstored.get(path) !== null) this.#unstored.set(path, file)
  }

  /** All that is unstored is in a stored release. */
  markStored(): void {
    this.#unstored.clear()
    this.#isStored = true
  }

  /** A changed media document that no page shows is nothing to the site. */
  #listMediaIds(changes: readonly ContentChange[], pages: readonly RenderedPage[]): Set<string> {
    const changed = changes.flatMap((change) => {
      const isMedia = change.type === 'document' && change.collection === 'media'
      return isMedia && this.#dependencies.hasReader(`document media ${change.id}`) ? change.id : []
    })
    return new Set([...changed, ...pages.flatMap(({ reads }) => reads.flatMap(({ read }) => toIds(read)))])
  }

  /** Takes note of the paths there are. Gives those that are gone. */
  #countPaths(paths: Difference['paths']): string[] {
    const gone: string[] = []
    for (const [path, number] of paths) {
      const before = this.#paths.get(path) ?? 0
      if (before + number > 0) this.#paths.set(path, before + number)
      else if (this.#paths.delete(path)) gone.push(path)
    }
    return gone
  }
}

function toIds(read: Read): string[] {
  const id = toMediaId(read)
  return id === null ? [] : [id]
}
