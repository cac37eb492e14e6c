import type { PreviewSubject } from '@throughline/shared'
import type { FlattenedField, PayloadRequest } from 'payload'

import { findContractProblems } from '../publishing/findContractProblems.ts'
import { isStoredId } from '../publishing/isStoredId.ts'
import { listRelations, type Relation } from '../publishing/listRelations.ts'
import { isPublishedCollection, toKind } from '../publishing/publishedDocuments.ts'
import type { StoredDocument } from '../publishing/StoredDocument.ts'
import type { Latest } from './readLatest.ts'
import { toFieldLabel } from './toFieldLabel.ts'

/** What visitors would not see of what a document points to: drafts, and what is gone. */
async function findUnseen({
  relations,
  req,
}: {
  relations: Relation[]
  req: PayloadRequest
}): Promise<string[]> {
  const notes: string[] = []
  for (const [collection, there] of Map.groupBy(relations, (relation) => relation.collection)) {
    const isPublished = isPublishedCollection(collection)
    if (!isPublished && collection !== 'media') continue
    const ids = [...new Set(there.map(({ id }) => id))]
    const { docs } = await req.payload.db.find<StoredDocument>({
      collection,
      where: { id: { in: ids.filter(isStoredId) } },
      select: { deletedAt: true, ...(isPublished ? { title: true, _status: true } : { filename: true }) },
      limit: 0,
      pagination: false,
      req,
    })
    const byId = new Map(docs.map((doc) => [String(doc.id), doc]))
    for (const id of ids) {
      const document = byId.get(id)
      const kind = toKind(collection)
      if (document === undefined)
        notes.push(`${kind}: what was chosen no longer exists. Choose something else.`)
      else {
        const state = document.deletedAt ? 'in the trash' : 'not public'
        const isSeen = !document.deletedAt && (!isPublished || document._status === 'published')
        const name = document.title ?? document.filename ?? 'without a title'
        if (!isSeen) notes.push(`${kind} “${name}” is ${state}, so it is not shown.`)
      }
    }
  }
  return notes
}

/** What is missing or wrong in a draft, and what of it visitors would not see, in sentences for its editor. */
export async function findNotes({
  subject,
  row,
  fields,
  req,
}: {
  subject: PreviewSubject
  row: Latest
  fields: FlattenedField[]
  req: PayloadRequest
}): Promise<string[]> {
  const document = { ...row, updatedAt: new Date().toISOString() }
  const problems = await findContractProblems({
    source:
      subject.type === 'global'
        ? { global: subject.slug, document }
        : { collection: subject.collection, document },
    req,
  })
  const named = problems.map(({ path, message }) => {
    const label = toFieldLabel({ fields, path })
    return label === null ? message : `${label}: ${message}`
  })
  // What links lead to is among the problems.
  const told = new Set(problems.map(({ path }) => path))
  const relations = listRelations({ fields, data: row }).filter(({ path }) => !told.has(path))
  return [...new Set([...named, ...(await findUnseen({ relations, req }))])]
}
