import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { confirm } from '../confirm/confirm.ts'
import { derivers } from '../derived/derivers.ts'
import { PieceMemory } from '../derive/PieceMemory.ts'
import type { ServerEnv } from '../env.ts'
import { openExport } from '../export/openExport.ts'
import { HoldFile } from '../hold/HoldFile.ts'
import type { Log } from '../log.ts'
import { Publisher } from '../Publisher.ts'
import { RenderHelper } from '../render/helper/RenderHelper.ts'
import { loadBuild } from '../render/loadBuild.ts'
import type { News } from '../serve/judgeWebhook.ts'
import { ReleaseStore, type StoreView } from '../store/ReleaseStore.ts'
import { createCms } from '../sync/createCms.ts'
import type { Handlers, Wire } from './createWire.ts'
import { grace } from './grace.ts'
import { createHandlers } from './handlers.ts'
import { emptyView, splitViewChange, toViewChange } from './ViewChange.ts'

/** What the thread is told at its start. */
export type PublishingOptions = {
  env: ServerEnv
  /** The folder of the built renderer. */
  build: string
  /** Milliseconds after which the publisher looks for publications without being woken. */
  interval?: number
}

/** Publishing as it runs. */
export type Publishing = {
  wake: (news: News) => void
  foresee: (forecast: unknown) => void
  handlers: Handlers
  /** Lets the release under way end, for a few seconds at most. */
  stop: () => Promise<void>
}

/** Milliseconds without a publication before anything is derived. */
const quiet = 1000

/**
 * Starts publishing: shows the release on disk at once, then publishes what the CMS has. All that is to be seen from outside is told over
 * the wire. @throws Error in one sentence where a folder or the build is not as needed.
 */
export async function startPublishing({
  env,
  build: folder,
  interval,
  wire,
}: PublishingOptions & { wire: Wire }): Promise<Publishing> {
  const { SITE_URL: siteUrl, PUBLISH_WEBHOOK_SECRET: secret } = env
  const stopping = new AbortController()
  const { signal } = stopping
  const log: Log = (entry) => wire.tell('log', entry)
  let held: string | null = null

  const build = loadBuild({ directory: folder, siteUrl })
  const helper = new RenderHelper({ build: folder, siteUrl })
  const directory = join(env.DATA_DIR, 'site')
  const store = await ReleaseStore.open({ directory, show: createShow(wire) })
  const hold = new HoldFile({ directory })
  const onward = await openExport({ env, store, log })
  const cms = createCms({ url: env.CMS_URL, secret, signal })
  const publisher = new Publisher({
    ...{ cms, store, build, helper, hold, log },
    derive: { derivers, siteUrl, memory: new PieceMemory({ directory }), quiet },
    confirm: (expectation) => confirm({ siteUrl, expectation, signal }),
    onReport: ({ live, failed }) => wire.tell('report', { live: live.length, failed: failed.length }),
    onState: (state) => {
      held = state.held
      wire.tell('state', state)
    },
    ...(onward === null ? {} : { onSettled: onward.follow }),
    ...(interval === undefined ? {} : { interval }),
  })
  const onChange = () => {
    // The word of a person waits for no CMS that hangs.
    cms.interrupt()
    publisher.wake()
  }
  hold.watch({ onChange, signal })
  const publishing = publisher.run({ signal })
  // Meanwhile the content is being pulled.
  await build.catch((error: unknown) => {
    stopping.abort()
    throw error
  })
  const getContent = () => publisher.index
  return {
    wake: publisher.wake,
    foresee: publisher.foresee,
    handlers: createHandlers({ siteUrl, store, build, getContent, getHeld: () => held }),
    async stop() {
      stopping.abort()
      helper.stop()
      const ended = publishing.then(() => store.blobs.settle())
      await Promise.race([ended, setTimeout(grace, undefined, { ref: false })])
    },
  }
}

/** Has the serving thread answer from a view. It holds the one before, so that it is told what differs. */
function createShow(wire: Wire): (view: StoreView) => Promise<void> {
  let shown = emptyView
  return async (view) => {
    const steps = splitViewChange(toViewChange({ before: shown, after: view }))
    shown = view
    for (const step of steps.slice(0, -1)) await wire.call('prepare', step)
    await wire.call('show', steps.at(-1))
  }
}
