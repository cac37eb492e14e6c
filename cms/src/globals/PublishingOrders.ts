import type { GlobalConfig } from 'payload'

import { recordGlobalRules } from '../access/rules.ts'

/**
 * What a person decided about releases, and what the site last said of it. Written by `publishing/orders` alone, in single
 * statements; the Publishing page shows it.
 */
export const PublishingOrders: GlobalConfig = {
  slug: 'publishing-orders',
  label: 'Orders for publishing',
  admin: { hidden: true },
  access: recordGlobalRules,
  fields: [
    // The release that visitors are to see until publishing is resumed.
    { name: 'hold', type: 'text' },
    { name: 'holdAskedAt', type: 'date' },
    { name: 'holdAskedBy', type: 'text' },
    // The drop of pages that a person allowed, by its fingerprint.
    { name: 'allowedDrop', type: 'text' },
    // The release that the site holds, by its own word.
    { name: 'held', type: 'text' },
    // What the site holds back until a person says a word: see `waitingSchema`.
    { name: 'waiting', type: 'json' },
  ],
}
