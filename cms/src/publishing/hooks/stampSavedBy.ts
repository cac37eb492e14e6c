import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload'

import { toPersonName } from '../toPersonName.ts'

/** Notes who saves, so that the list of versions can tell. */
export const stampSavedBy: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  savedBy: toPersonName(req.user),
})

/** The same for a global. */
export const stampGlobalSavedBy: GlobalBeforeChangeHook = ({ data, req }) => ({
  ...(data as object),
  savedBy: toPersonName(req.user),
})
