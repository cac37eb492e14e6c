import { publicCollections, publicGlobals, type ContentAnswer } from '@throughline/shared'
import type { PayloadRequest } from 'payload'

import type { BrokenDocuments } from './noteBroken.ts'
import { BrokenDocumentError, findPublishedRows, parseRow, readPublishedGlobal } from './readPublished.ts'

type Content = ContentAnswer['content']

/** Everything that is public. What breaks the contract is left out and named. */
export async function readContent(
  req: PayloadRequest,
): Promise<{ content: Content; broken: BrokenDocuments }> {
  const broken: BrokenDocuments = new Map()
  const note = (error: unknown) => {
    if (!(error instanceof BrokenDocumentError)) throw error
    broken.set(`${error.document.slug}/${error.document.id}`, error.document)
  }
  const documents: Record<string, Record<string, unknown>> = {}
  for (const collection of publicCollections) {
    const sound: Record<string, unknown> = {}
    for (const row of await findPublishedRows({ collection, req })) {
      try {
        const document = parseRow(collection, row)
        sound[document.id] = document
      } catch (error) {
        note(error)
      }
    }
    documents[collection] = sound
  }
  const globals: Record<string, unknown> = {}
  for (const global of publicGlobals) {
    globals[global] = await readPublishedGlobal({ global, req }).catch((error: unknown) => {
      note(error)
      return null
    })
  }
  return { content: { documents, globals } as Content, broken }
}
