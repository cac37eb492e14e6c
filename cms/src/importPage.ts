import { getPayload } from 'payload'

import { createDocument } from './import/createDocument.ts'
import { ImportError } from './import/ImportError.ts'
import { parseImportArguments } from './import/parseImportArguments.ts'
import { readPageFile } from './import/readPageFile.ts'
import { waitUntilLive } from './import/waitUntilLive.ts'
import config from './payload.config.ts'
import { settleAnnouncements } from './publishing/announcePublications.ts'

/**
 * Brings a page that a practitioner already has into a document:
 * `node src/importPage.ts FILE --to COLLECTION [--title TITLE] [--publish]`. A draft, or published with `--publish`.
 * What is wrong is said in one sentence, and then nothing was created.
 */
async function run(): Promise<void> {
  const { file, collection, title, publishes } = parseImportArguments(process.argv.slice(2))
  const page = await readPageFile(file)
  const payload = await getPayload({ config, disableOnInit: true })
  const document = await createDocument({
    payload,
    collection,
    page: { ...page, title: title ?? page.title },
    publishes,
  })
  console.log(document.message)
  for (const note of page.notes) console.log(note)
  if (!publishes) return
  await settleAnnouncements({ milliseconds: 3000 })
  console.log(await waitUntilLive({ payload, collection, id: document.id }))
}

try {
  await run()
  process.exit(0)
} catch (error) {
  if (!(error instanceof ImportError)) throw error
  console.error(error.message)
  process.exit(1)
}
