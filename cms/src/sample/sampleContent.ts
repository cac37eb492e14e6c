import { parseArgs } from 'node:util'

import { getPayload } from 'payload'

import config from '../payload.config.ts'
import { announcePublications, settleAnnouncements } from '../publishing/announcePublications.ts'
import { loadSample } from './loadSample.ts'
import { hasSample, removeSample } from './removeSample.ts'

/**
 * Sample content: `node src/sample/sampleContent.ts --case-studies N [--seed S]`, or `--remove`. The arguments were checked by
 * whoever calls it.
 */
const { values } = parseArgs({
  options: {
    'case-studies': { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    remove: { type: 'boolean', default: false },
  },
})
const payload = await getPayload({ config, disableOnInit: true })
process.exit(await (values.remove ? remove() : load()))

async function load(): Promise<number> {
  if (await hasSample(payload)) {
    console.error('There is sample content already: take it away with --remove first.')
    return 1
  }
  const began = performance.now()
  const options = { caseStudies: Number(values['case-studies']), seed: Number(values.seed) }
  const { documents, lastPublication } = await loadSample({ payload, ...options })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(
    `${documents} sample documents are published (${seconds} s); the site takes them up when it runs.`,
  )
  await announce(lastPublication)
  return 0
}

async function remove(): Promise<number> {
  const { documents, lastPublication } = await removeSample({ payload })
  console.log(
    documents === 0
      ? 'There is no sample content.'
      : `${documents} sample documents are removed. Where that is more than a fifth of the pages, the site waits for your word under Publishing in the admin.`,
  )
  if (lastPublication !== null) await announce(lastPublication)
  return 0
}

/** One word is enough to wake the site: it asks for all that waits. */
async function announce(publication: string): Promise<void> {
  announcePublications([publication])
  await settleAnnouncements({ milliseconds: 1000 })
}
