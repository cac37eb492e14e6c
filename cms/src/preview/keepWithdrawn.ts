import type { CollectionBeforeChangeHook } from 'payload'

import type { DraftLink } from '../payload-types.ts'

/** A link that was withdrawn stays so: whoever withdrew it counts on that. */
export const keepWithdrawn: CollectionBeforeChangeHook<DraftLink> = ({ data, originalDoc }) =>
  originalDoc?.withdrawn ? { ...data, withdrawn: true } : data
