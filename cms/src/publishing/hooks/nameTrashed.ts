import type { CollectionAfterReadHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { toGroup, toRows } from '../contract/values.ts'

type Asking = { where?: unknown; trash?: boolean; select?: Record<string, unknown> }

const mark = 'namesTrashed'

/** A form of the admin asks by their ids for the names of what its fields point to. */
function asksForNames({ asking, req }: { asking: Asking; req: PayloadRequest }): boolean {
  if (!req.user || req.headers.get('x-payload-http-method-override') !== 'GET') return false
  const where = toGroup(asking.where)
  const [only, ...more] = 'and' in where ? toRows(where['and']) : [where]
  const names = Object.keys(only ?? {})
  return more.length === 0 && names.length === 1 && 'in' in toGroup(only?.['id'])
}

/**
 * What is in the trash is left out of Payload's answers, so that a field which points to it would show a number in the place of its name. Asked
 * by a form for names, what is in the trash is told too.
 */
export const findTrashedToo: CollectionBeforeOperationHook = ({ args, context, operation, req }) => {
  const asking = args as Asking
  if (operation !== 'read' || !asksForNames({ asking, req })) return undefined
  context[mark] = true
  const select = asking.select && { ...asking.select, deletedAt: true }
  return { ...asking, trash: true, ...(select && { select }) } as typeof args
}

/** Says of it where it is. */
export const nameTrashed: CollectionAfterReadHook = ({ collection, context, doc }) => {
  const document = doc as Record<string, unknown>
  const name = collection.upload ? 'filename' : (collection.admin.useAsTitle ?? 'title')
  if (context[mark] !== true || !document['deletedAt'] || typeof document[name] !== 'string') return document
  return { ...document, [name]: `${document[name]} (in the trash)` }
}
