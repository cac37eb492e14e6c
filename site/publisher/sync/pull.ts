import type { ContentChange, PendingPublication, PublishedContent } from '@throughline/shared'

import { applyChanges } from './applyChanges.ts'
import type { Cms } from './createCms.ts'
import { listChanges, withoutDocuments } from './listChanges.ts'

/** What the CMS has for the next release: changes to `base`, and the publications that they answer. */
export type Pulled = {
  base: PublishedContent
  changes: ContentChange[]
  publications: PendingPublication[]
  /** Whether there is a site to show once the changes are applied: its settings and home page are published. */
  isShowable: boolean
  /** Whether others may wait already. */
  hasMore: boolean
}

/** Pulls all content where there is none yet (`content` null), else what waits. @throws CmsError */
export async function pull({
  cms,
  content,
}: {
  cms: Pick<Cms, 'requestContent' | 'requestPending'>
  content: PublishedContent | null
}): Promise<Pulled> {
  if (content === null) {
    const answer = await cms.requestContent()
    return {
      base: withoutDocuments(answer.content),
      changes: listChanges(answer.content),
      publications: answer.publications,
      isShowable: isShowable(answer.content),
      hasMore: true,
    }
  }
  const { publications, changes, more } = await cms.requestPending()
  const after = applyChanges({ content, changes: changes.filter(({ type }) => type === 'global') })
  return { base: content, changes, publications, isShowable: isShowable(after), hasMore: more }
}

function isShowable({ globals }: PublishedContent): boolean {
  return globals.site !== null && globals.home !== null
}
