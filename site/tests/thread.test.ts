import type { Worker } from 'node:worker_threads'

import { expect, it, onTestFinished } from 'vitest'

import { publishing } from './support/changes.ts'
import { sendWebhook } from './support/sendWebhook.ts'
import { startFakeCms, startTestSite, waitUntilSettled } from './support/startTestSite.ts'
import { waitUntil } from './support/waitUntil.ts'

/** The publishing threads that are started from here on, the newest last. */
function watchThreads(): Worker[] {
  const threads: Worker[] = []
  const note = (worker: Worker) => void threads.push(worker)
  process.on('worker', note)
  onTestFinished(() => void process.off('worker', note))
  return threads
}

/** Asks for the home page without a pause. Gives what was not a whole page. */
function readOn(url: string): () => Promise<string[]> {
  const failures: string[] = []
  let isOver = false
  const reading = (async () => {
    while (!isOver) {
      const answer = await fetch(url).then(
        async (response) => (response.ok ? await response.text() : String(response.status)),
        String,
      )
      if (!answer.includes('<h1>')) failures.push(answer)
    }
  })()
  return async () => {
    isOver = true
    await reading
    return failures
  }
}

it.each(['sync', 'render', 'store', 'swap', 'confirm', 'report'])(
  'a publishing thread that dies after the step "%s" is replaced, visitors notice nothing, and what was published goes live',
  async (step) => {
    const threads = watchThreads()
    const cms = await startFakeCms()
    const site = await startTestSite({ cms, interval: 60_000 })
    await waitUntilSettled(site)
    const first = threads.at(-1)
    const stopReading = readOn(site.url)
    site.onLog = (entry) => {
      if (entry.step === step && threads.at(-1) === first) void first?.terminate()
    }
    const id = cms.publish(publishing({ id: 'survivor' }))
    await sendWebhook({ siteUrl: site.url, id })
    await waitUntil('the thread has died', () => site.log.some((entry) => entry.step === 'thread'))
    await waitUntil('it is live', () => cms.row(id).state === 'live')
    expect(await site.text('/case-studies/survivor/')).toContain('Study survivor')
    await waitUntil('the failure is over', async () => (await site.health()).lastFailure === null)
    expect(await stopReading()).toEqual([])
    expect(threads.indexOf(first as Worker)).toBeLessThan(threads.length - 1)
  },
)

it('a publishing thread that dies again and again is started again and again', async () => {
  const threads = watchThreads()
  const cms = await startFakeCms()
  const site = await startTestSite({ cms })
  await waitUntilSettled(site)
  for (let deaths = 1; deaths <= 3; deaths += 1) {
    await threads.at(-1)?.terminate()
    await waitUntil('another one is there', () => threads.length > deaths)
  }
  const id = cms.publish(publishing({ id: 'at-last' }))
  await waitUntil('it is live', () => cms.row(id).state === 'live')
  expect(await site.text('/case-studies/at-last/')).toContain('Study at-last')
})
