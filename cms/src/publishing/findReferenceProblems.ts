import type { LinkableCollection } from '@throughline/shared'
import type { PayloadRequest } from 'payload'

import { listDocumentLinks } from '../richText/listDocumentLinks.ts'
import { listMedia } from '../richText/listMedia.ts'
import type { FieldProblem } from './contract/createReading.ts'
import type { Mapped } from './contract/toContract.ts'
import { isStoredId } from './isStoredId.ts'
import type { FieldLink } from './listFieldLinks.ts'
import type { StoredDocument } from './StoredDocument.ts'

/** What of a collection's documents the public sees, by id; with their titles, public or not. */
async function findDocuments({
  collection,
  ids,
  req,
}: {
  collection: LinkableCollection | 'media'
  ids: string[]
  req: PayloadRequest
}): Promise<Map<string, StoredDocument>> {
  const stored = ids.filter(isStoredId)
  if (stored.length === 0) return new Map()
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection,
    where: { id: { in: stored } },
    select: collection === 'media' ? { deletedAt: true } : { title: true, deletedAt: true, _status: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

/** Why visitors cannot see a document, and what to do about it. */
function describeHidden({ deletedAt }: StoredDocument): string {
  return deletedAt ? 'is in the trash. Restore and publish that first' : 'is not public. Publish that first'
}

/** Fields that lead to what the public cannot see. */
export async function findFieldLinkProblems({
  links,
  req,
}: {
  links: FieldLink[]
  req: PayloadRequest
}): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = []
  for (const [collection, there] of Map.groupBy(links, ({ document }) => document.collection)) {
    const documents = await findDocuments({ collection, ids: there.map(({ document }) => document.id), req })
    for (const { path, document } of there) {
      const target = documents.get(document.id)
      if (target?._status === 'published') continue
      const message = target
        ? `“${target.title ?? 'Untitled'}” ${describeHidden(target)}, or choose something else.`
        : 'What this leads to no longer exists. Choose something else.'
      problems.push({ path, message })
    }
  }
  return problems
}

/** Links in the texts that lead to what the public cannot see, and pictures or files that are gone. */
export async function findReferenceProblems({
  mapped,
  req,
}: {
  mapped: Mapped
  req: PayloadRequest
}): Promise<FieldProblem[]> {
  const texts = Object.entries(mapped.richTexts)
  const links = texts.flatMap(([path, text]) => listDocumentLinks(text).map((link) => ({ path, ...link })))
  const files = texts.flatMap(([path, text]) => listMedia(text).map((id) => ({ path, id })))
  const problems: FieldProblem[] = []
  for (const collection of new Set(links.map((link) => link.document.collection))) {
    const there = links.filter((link) => link.document.collection === collection)
    const documents = await findDocuments({ collection, ids: there.map((link) => link.document.id), req })
    for (const { path, document, words } of there) {
      const target = documents.get(document.id)
      if (target?._status === 'published') continue
      const name = target?.title ? `“${target.title}”, which` : 'something that'
      const what = target ? `${describeHidden(target)}, or` : 'no longer exists. Choose another, or'
      problems.push({ path, message: `The link “${words}” leads to ${name} ${what} remove the link.` })
    }
  }
  const media = await findDocuments({ collection: 'media', ids: files.map((file) => file.id), req })
  for (const { path, id } of files) {
    const file = media.get(id)
    if (file && !file.deletedAt) continue
    const message = file
      ? 'A picture or file in the text is in the trash. Restore it, or remove it from the text.'
      : 'A picture or file in the text no longer exists. Remove it.'
    problems.push({ path, message })
  }
  return problems
}
