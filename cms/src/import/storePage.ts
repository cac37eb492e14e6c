import { getPayload } from 'payload'

import config from '../payload.config.ts'
import { settleAnnouncements } from '../publishing/announcePublications.ts'
import { createDocument } from './createDocument.ts'
import type { ImportedPage } from './ImportedPage.ts'
import type { ImportableCollection } from './parseImportArguments.ts'
import { waitUntilLive } from './waitUntilLive.ts'

const announcementMilliseconds = 3000

/**
 * Stores an imported page and tells on the terminal what became of it. Letters that were guessed are not published unread.
 * @throws ImportError
 */
export async function storePage({
  collection,
  page,
  publishes: wishes,
}: {
  collection: ImportableCollection
  page: ImportedPage
  publishes: boolean
}): Promise<void> {
  const publishes = wishes && !page.isGuessed
  const payload = await getPayload({ config, disableOnInit: true })
  const document = await createDocument({ payload, collection, page, publishes })
  console.log(document.message)
  for (const note of page.notes) console.log(note)
  if (wishes && !publishes)
    console.log('It was not published for that reason: read it, and publish it in the admin.')
  if (!publishes) return
  await settleAnnouncements({ milliseconds: announcementMilliseconds })
  console.log(await waitUntilLive({ payload, collection, id: document.id }))
}
