import { getPayload } from 'payload'

import config from '../payload.config.ts'
import { settleAnnouncements } from '../publishing/announcePublications.ts'
import { createDocument } from './createDocument.ts'
import type { ImportedPage } from './ImportedPage.ts'
import type { ImportableCollection } from './parseImportArguments.ts'
import { waitUntilLive } from './waitUntilLive.ts'

const announcementMilliseconds = 3000

/** Stores an imported page and tells on the terminal what became of it. @throws ImportError */
export async function storePage({
  collection,
  page,
  publishes,
}: {
  collection: ImportableCollection
  page: ImportedPage
  publishes: boolean
}): Promise<void> {
  const payload = await getPayload({ config, disableOnInit: true })
  const document = await createDocument({ payload, collection, page, publishes })
  console.log(document.message)
  for (const note of page.notes) console.log(note)
  if (!publishes) return
  await settleAnnouncements({ milliseconds: announcementMilliseconds })
  console.log(await waitUntilLive({ payload, collection, id: document.id }))
}
