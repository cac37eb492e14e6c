import { ValidationError, type Payload } from 'payload'

import { documentNames } from '../publishing/publishedDocuments.ts'
import { toLexical } from '../richText/toLexical.ts'
import { ImportError } from './ImportError.ts'
import type { ImportedPage } from './ImportedPage.ts'
import type { ImportableCollection } from './parseImportArguments.ts'

async function findOwner(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'owner' } },
    sort: 'id',
    limit: 1,
  })
  return docs[0]
}

/** Makes a document of an imported page, in the name of the owner. @throws ImportError where it cannot be published as it is. */
export async function createDocument({
  payload,
  collection,
  page,
  publishes,
}: {
  payload: Payload
  collection: ImportableCollection
  page: ImportedPage
  publishes: boolean
}): Promise<{ id: number; message: string }> {
  const owner = await findOwner(payload)
  const status = publishes ? 'published' : 'draft'
  try {
    const { id, title } = await payload.create({
      collection,
      data: {
        title: page.title ?? '',
        summary: page.summary,
        body: toLexical(page.richText),
        _status: status,
      },
      ...(owner ? { user: { ...owner, collection: 'users' } } : {}),
    })
    const what = `${documentNames[collection]} “${title}”`
    return { id, message: publishes ? `${what} is published.` : `${what} is there as a draft.` }
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const problems = error.data.errors.map((problem) => problem.message)
    throw new ImportError(`Nothing was created: ${problems.join(' ')}`, { cause: error })
  }
}
