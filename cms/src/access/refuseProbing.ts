import { Forbidden, type CollectionBeforeOperationHook } from 'payload'

import { crossesRelation, whereCrossesRelation } from './crossesRelation.ts'

type Asking = { where?: unknown; sort?: string | string[]; overrideAccess?: boolean }

/**
 * Signed out, a query may look at the words of public documents alone. Payload keeps rows of hidden documents out of its answers, but
 * with `draft=true` it lets conditions look into them: by asking for the public documents that point to one whose title begins with
 * “a”, then “b”, anyone could read it.
 */
export const refuseProbing: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const { where, sort, overrideAccess } = args as Asking
  if (req.user || overrideAccess === true) return undefined
  const fields = collection.flattenedFields
  const order = (typeof sort === 'string' ? sort.split(',') : (sort ?? [])).map((path) =>
    path.trim().replace(/^-/, ''),
  )
  const isHidden = (path: string) =>
    fields.some((field) => 'name' in field && field.name === path && field.access?.read !== undefined)
  const probes =
    whereCrossesRelation({ where, fields }) ||
    order.some((path) => isHidden(path) || crossesRelation({ path, fields }))
  if (probes) throw new Forbidden(req.t)
  return undefined
}
