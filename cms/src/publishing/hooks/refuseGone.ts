import { ValidationError, type CollectionSlug, type GlobalBeforeChangeHook } from 'payload'

import { isStoredId } from '../isStoredId.ts'
import { listRelations } from '../listRelations.ts'
import { goneMessage } from './explainDatabaseErrors.ts'

/** Refuses a global that points to something that is not there. (Of documents the database says so: see `explainDatabaseErrors`.) */
export const refuseGone: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  const document = data as Record<string, unknown>
  const relations = listRelations({ fields: global.flattenedFields, data: document })
  const errors: { path: string; message: string }[] = []
  for (const [collection, there] of Map.groupBy(relations, (relation) => relation.collection)) {
    const ids = there.map(({ id }) => id).filter(isStoredId)
    const isKnown = collection in req.payload.collections
    const { docs } =
      ids.length === 0 || !isKnown
        ? { docs: [] }
        : await req.payload.db.find<{ id: number }>({
            collection: collection as CollectionSlug,
            where: { id: { in: ids } },
            select: {},
            limit: 0,
            pagination: false,
            req,
          })
    const found = new Set(docs.map(({ id }) => String(id)))
    errors.push(
      ...there.filter(({ id }) => !found.has(id)).map(({ path }) => ({ path, message: goneMessage })),
    )
  }
  if (errors.length > 0) throw new ValidationError({ global: global.slug, errors, req }, req.t)
  return document
}
