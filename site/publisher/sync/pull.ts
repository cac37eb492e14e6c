import type { ContentChange, PendingAnswer, PendingPublication, PublishingOrders } from '@throughline/shared'

import { ContentIndex, type Globals } from '../../src/content/ContentIndex.ts'
import type { Cms } from './createCms.ts'
import { listChanges } from './listChanges.ts'

/** What the CMS has for the next release: changes to `base`, and the publications that they answer. */
export type Pulled = {
  base: ContentIndex
  changes: ContentChange[]
  publications: PendingPublication[]
  orders: PublishingOrders
  /** Whether there is a site to show once the changes are applied: its settings and home page are published. */
  isShowable: boolean
  /** Whether others may wait already. */
  hasMore: boolean
}

/** Nobody ordered anything. */
export const noOrders: PublishingOrders = { hold: null, allowedDrop: null }

/**
 * Pulls all content where there is none yet (`index` null), else what waits: as much as one release takes, or all of it (`takesAll`).
 * @throws CmsError
 */
export async function pull({
  cms,
  index,
  takesAll = false,
}: {
  cms: Pick<Cms, 'requestContent' | 'requestPending'>
  index: ContentIndex | null
  takesAll?: boolean
}): Promise<Pulled> {
  if (index === null) {
    const { content, publications, orders = noOrders } = await cms.requestContent()
    return {
      base: ContentIndex.empty(content.globals),
      changes: listChanges(content),
      ...{ publications, orders },
      isShowable: isShowable(content.globals),
      hasMore: true,
    }
  }
  const { publications, changes, more, orders = noOrders } = await requestWaiting({ cms, takesAll })
  const after = index.withChanges(changes.filter(({ type }) => type === 'global'))
  return { base: index, changes, publications, orders, isShowable: isShowable(after.globals), hasMore: more }
}

async function requestWaiting({
  cms,
  takesAll,
}: {
  cms: Pick<Cms, 'requestPending'>
  takesAll: boolean
}): Promise<PendingAnswer> {
  let answer = await cms.requestPending()
  while (takesAll && answer.more) {
    const { publications, changes } = answer
    const next = await cms.requestPending(publications.at(-1)?.id)
    answer = {
      ...next,
      publications: [...publications, ...next.publications],
      changes: [...changes, ...next.changes],
    }
  }
  return answer
}

/** Whether there is a site to show. */
export function isShowable({ site, home }: Globals): boolean {
  return site !== null && home !== null
}
