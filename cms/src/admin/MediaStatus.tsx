'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { MediaUse } from '../publishing/mediaUses/findMediaUses.ts'
import { describePublishState } from './describePublishState.ts'
import { toDocumentAdminPath } from './publishing/toDocumentAdminPath.ts'
import { usePublishState } from './usePublishState.ts'

/** So many are named. */
const mostNamed = 3

async function requestUses(id: number | string): Promise<MediaUse[] | null> {
  try {
    const response = await fetch(`/api/publishing/media-uses/${id}`, { credentials: 'same-origin' })
    return response.ok ? ((await response.json()) as { uses: MediaUse[] }).uses : null
  } catch {
    return null
  }
}

function Uses({ uses }: { uses: MediaUse[] }) {
  if (uses.length === 0) return 'Not shown on any page that visitors see.'
  const rest = uses.length - mostNamed
  return (
    <>
      Visitors see it on{' '}
      {uses.slice(0, mostNamed).map(({ slug, id, title }, at) => (
        <span key={`${slug}/${id}`}>
          {at === 0 ? '' : ', '}
          <a href={toDocumentAdminPath({ slug, id })}>{title}</a>
        </span>
      ))}
      {rest > 0 ? ` and ${rest} more` : ''}.
    </>
  )
}

/** Above a picture or file: where visitors see it, and whether a change of it has reached them. */
export function MediaStatus() {
  const { id, lastUpdateTime, isTrashed } = useDocumentInfo()
  const [uses, setUses] = useState<MediaUse[] | null>(null)
  const changed = String(lastUpdateTime)
  const state = usePublishState({ path: id === undefined ? null : `media/${id}`, changed })
  useEffect(() => {
    if (id === undefined) return
    let isOver = false
    void requestUses(id).then((answer) => {
      if (!isOver) setUses(answer)
    })
    return () => {
      isOver = true
    }
  }, [id, changed])
  if (id === undefined || uses === null) return null
  if (isTrashed) {
    return (
      <div className="publish-status publish-status--quiet" role="status">
        In the trash: visitors do not see it. Restore it, and they see it where it was.
      </div>
    )
  }
  const isMoving = state !== null && !['draft', 'live', 'withdrawn'].includes(state.state)
  const moving = isMoving ? describePublishState(state) : null
  const kind = moving?.kind ?? (uses.length > 0 ? 'good' : 'quiet')
  return (
    <div className={`publish-status publish-status--${kind}`} role="status">
      {moving ? `${moving.words} ` : ''}
      <Uses uses={uses} />
    </div>
  )
}
