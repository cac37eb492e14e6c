import type { Worker } from 'node:worker_threads'

import { expect, it, onTestFinished } from 'vitest'

import type { ContentChange } from '@throughline/shared'

import { ContentIndex } from '../src/content/ContentIndex.ts'
import { RenderHelper } from '../publisher/render/helper/RenderHelper.ts'
import { loadBuild } from '../publisher/render/loadBuild.ts'
import { RenderedSite } from '../publisher/render/RenderedSite.ts'
import { listChanges } from '../publisher/sync/listChanges.ts'
import { createContent } from './fixtures/content.ts'
import { publishing } from './support/changes.ts'
import { brokenWord, createBuild } from './support/createBuild.ts'
import { createFolder } from './support/createFolder.ts'
import { waitUntil } from './support/waitUntil.ts'

const siteUrl = 'http://site.example'
const content = createContent()
const studies = Array.from({ length: 300 }, (_, n) => publishing({ id: `study-${n}`, title: `Study ${n}` }))
const rename = (name: string): ContentChange => ({
  ...{ type: 'global', slug: 'site' },
  document: content.globals.site && { ...content.globals.site, name },
})

/** Where our own thread waits, while something is there to wait for. */
type Gate = { open: (() => Promise<void>) | null }
type Helped = { thread: Worker | undefined; gate: Gate }

/** A site that is helped and one that is not, and the threads that were started. */
async function start() {
  const directory = await createBuild({ directory: await createFolder() })
  const build = await loadBuild({ directory, siteUrl })
  const threads: Worker[] = []
  const note = (worker: Worker) => void threads.push(worker)
  process.on('worker', note)
  const helper = new RenderHelper({ build: directory, siteUrl })
  onTestFinished(() => {
    helper.stop()
    process.off('worker', note)
  })
  const gate: Gate = { open: null }
  const render: typeof build.render = async (asked) => {
    await gate.open?.()
    return build.render(asked)
  }
  const base = { index: ContentIndex.empty(content.globals), ...build }
  const [helped, alone] = [new RenderedSite({ ...base, render, helper }), new RenderedSite(base)]
  const step = async (changes: ContentChange[]) => {
    helped.accept(await helped.tryChanges(changes))
    alone.accept(await alone.tryChanges(changes))
    expect(Object.fromEntries(helped.unstored)).toEqual(Object.fromEntries(alone.unstored))
  }
  // The first large release is made without it.
  await step([...listChanges(content), ...studies])
  await waitUntil('it is started', () => threads.length > 0)
  await new Promise((resolve) => threads.at(-1)?.once('message', resolve))
  return { threads, thread: threads.at(-1), gate, helped, step }
}

/** Has something done in which our own thread waits, after its first pages, until the other was given some. */
async function withHelp({ site, act }: { site: Helped; act: () => Promise<void> }): Promise<void> {
  const { thread, gate } = site
  if (thread === undefined) throw new Error('There is no thread.')
  const send = thread.postMessage.bind(thread)
  let calls = 0
  thread.postMessage = (message: { name?: string }) => {
    if (message.name === 'render') calls += 1
    send(message)
  }
  gate.open = () => waitUntil('the other thread has pages to render', () => calls > 3)
  await act()
  gate.open = null
  thread.postMessage = send
}

it('what two threads render is what one renders, and is known in the same way', async () => {
  const site = await start()
  const { step } = site
  await withHelp({ site, act: () => step([rename('Named anew')]) })
  // Little changes, of which the thread is told with the next large one.
  await step([publishing({ id: 'study-7', title: 'Another seven' })])
  await withHelp({ site, act: () => step([rename('Renamed')]) })
  await step([publishing({ id: 'study-8', title: 'Another eight' })])
})

it('a thread that dies in the middle leaves its pages to the other', async () => {
  const { threads, helped } = await start()
  const rendering = helped.tryChanges([rename('Renamed')])
  void threads.at(-1)?.terminate()
  helped.accept(await rendering)
  expect(helped.index.globals.site?.name).toBe('Renamed')
  const pages = [...helped.unstored].filter(([path]) => path.startsWith('/case-studies/study-'))
  expect(pages).toHaveLength(300)
  for (const [, file] of pages) expect(file?.body?.toString()).toContain('Renamed')
  await waitUntil('another one is started for the next large release', async () => {
    helped.accept(await helped.tryChanges([rename('Renamed again')]))
    return threads.length > 1
  })
})

it('a page that cannot be rendered is told as such, whichever thread renders it', async () => {
  const { helped, step } = await start()
  const broken = Array.from({ length: 300 }, (_, n) =>
    publishing({ id: `study-${n}`, title: `${brokenWord} ${n}` }),
  )
  await expect(helped.tryChanges(broken)).rejects.toThrow(
    /could not be rendered: The title is not to be rendered/,
  )
  await step([rename('Goes on')])
})
