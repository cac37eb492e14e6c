import type { ContentChange, Waiting } from '@throughline/shared'

import type { ContentIndex } from '../src/content/ContentIndex.ts'
import type { StepClock } from './createStepClock.ts'
import type { Deriver } from './derive/Deriver.ts'
import { isDerived } from './derive/isDerived.ts'
import { FailedChanges } from './FailedChanges.ts'
import { type FailedChange, isolateChanges } from './isolateChanges.ts'
import { judgeDrop } from './judgeDrop.ts'
import type { Log } from './log.ts'
import { type Difference, RenderedSite } from './render/RenderedSite.ts'
import type { RenderHelper } from './render/helper/RenderHelper.ts'
import type { Build } from './render/loadBuild.ts'
import { copyMedia } from './store/copyMedia.ts'
import type { Manifest, ReleaseFile } from './store/manifest.ts'
import type { ReleaseStore } from './store/ReleaseStore.ts'
import type { Cms } from './sync/createCms.ts'
import type { Pulled } from './sync/pull.ts'

type Parts = {
  cms: Pick<Cms, 'requestMediaFile'>
  store: ReleaseStore
  build: Promise<Build>
  derivers: readonly Deriver[]
  helper?: RenderHelper | null
  log: Log
}

/** What became of changes: the release that shows what can be shown of them, or what a person must allow first. */
export type Outcome = { failed: FailedChange[] } & (
  { manifest: Manifest; waiting: null } | { manifest: null; waiting: Waiting }
)

/** Makes releases of content and keeps what it needs to know of the content for the next one. */
export class ReleaseMaker {
  readonly #parts: Parts
  #site: RenderedSite | null = null
  /** What is left out of the content that it knows. */
  readonly failed = new FailedChanges()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** The content it knows; null until all content was pulled. */
  get index(): ContentIndex | null {
    return this.#site?.index ?? null
  }

  /** Whether visitors see all that it knows. */
  get isSettled(): boolean {
    const { newest, view } = this.#parts.store
    return this.#site !== null && this.#site.unstored.size === 0 && newest === view.current
  }

  /** Renders what changes would affect that are about to come. They count for nothing before they come. */
  async renderAhead(changes: readonly ContentChange[]): Promise<void> {
    const start = performance.now()
    const pages = (await this.#site?.renderAhead(changes)) ?? 0
    if (pages > 0) this.#parts.log({ step: 'forecast', ms: Math.round(performance.now() - start), pages })
  }

  /** The disk failed. Once it answers again, what should be on it is looked up; where that is lost, all is made anew. */
  async recover(): Promise<void> {
    const { store } = this.#parts
    store.blobs.forget()
    const isWhole = await store.recover()
    const stored = [...(this.#site?.unstored.values() ?? [])].filter((file) => file?.body === undefined)
    const hasBytes = store.blobs.areStored(stored.filter((file) => file !== null))
    if (!isWhole || !hasBytes) this.#site = null
  }

  /** Renders and stores what can be released of the changes. It is not current yet. */
  async make({
    clock,
    pulled,
    takeDerived,
  }: {
    clock: StepClock
    pulled: Pick<Pulled, 'base' | 'changes' | 'orders'>
    /** Gives files that were derived from the newest release; null: none. They are taken when nothing but the disk can fail any more. */
    takeDerived: () => ReadonlyMap<string, ReleaseFile | null> | null
  }): Promise<Outcome> {
    const { store, derivers } = this.#parts
    const site = this.#site ?? (await this.#createSite(pulled.base))
    const isSame = this.#site !== null && pulled.changes.length === 0
    const failed = isSame ? [] : await clock.time('render', () => this.#render({ site, pulled, clock }))
    this.#site = site
    if (!isSame) this.failed.note({ tried: pulled.changes, failed })

    const derived = takeDerived()
    if (derived !== null) site.addDerived(derived)
    const { unstored: files, redirects, isWhole } = site
    const draft = store.draft({ files, redirects, isWhole, isKept: (path) => isDerived(derivers, path) })
    const waiting = judgeDrop({ draft, before: store.newest })
    if (waiting !== null && waiting.fingerprint !== pulled.orders.allowedDrop)
      return { failed, waiting, manifest: null }
    const manifest = await clock.time('store', async () => {
      const { manifest: stored } = await store.write(draft)
      clock.name({ release: stored.id })
      return stored
    })
    site.markStored()
    return { failed, manifest, waiting: null }
  }

  async #createSite(index: ContentIndex): Promise<RenderedSite> {
    const { build, store, helper = null } = this.#parts
    const { render, assets } = await build
    return new RenderedSite({ index, render, assets, helper, onPage: (file) => store.take(file) })
  }

  #render({
    site,
    pulled,
    clock,
  }: {
    site: RenderedSite
    pulled: Pick<Pulled, 'changes'>
    clock: StepClock
  }): Promise<FailedChange[]> {
    return isolateChanges<Difference>({
      changes: pulled.changes,
      attempt: async (changes) => {
        const difference = await site.tryChanges(changes)
        if (difference.ahead !== undefined) clock.record('ahead', difference.ahead)
        await this.#copyMedia(site.listMedia(difference))
        return difference
      },
      accept: (difference) => site.accept(difference),
    })
  }

  /** Fetches the files that a difference shows: after that, nothing about the content can fail. */
  async #copyMedia(files: ReturnType<RenderedSite['listMedia']>): Promise<void> {
    const { cms, store, log } = this.#parts
    const start = performance.now()
    const copied = await copyMedia({ files, blobs: store.blobs, cms })
    if (copied > 0) log({ step: 'media', ms: Math.round(performance.now() - start), files: copied })
  }
}
