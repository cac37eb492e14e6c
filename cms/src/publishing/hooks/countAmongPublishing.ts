import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'

import { notePublishing } from '../announceAfterCommit.ts'
import { publishingContext } from '../context.ts'

async function count({ operation, req }: { operation: string; req: PayloadRequest }): Promise<void> {
  const isSave = operation === 'update' || operation === 'create'
  if (isSave && publishingContext(req.context).savesDraft === false) await notePublishing(req)
}

/** Takes note that a save which may publish is under way, so that the site can wait for it with what is published beside it. */
export const countAmongPublishing: CollectionBeforeOperationHook = (save) => count(save)

/** The same for a global. */
export const countGlobalAmongPublishing: GlobalBeforeOperationHook = (save) => count(save)
