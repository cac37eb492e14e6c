'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { PreviewStatus } from '../preview/PreviewStatus.tsx'
import { ShareDraft } from '../preview/ShareDraft.tsx'
import { PublishStatus } from './PublishStatus.tsx'
import { PublishButton } from './saving/PublishButton.tsx'
import { SavingStatus } from './saving/SavingStatus.tsx'
import { useSaver } from './saving/useSaver.ts'

/** Above the form of a document: where it stands, what can be done with it, and Publish. The form is saved from here. */
export function DocumentControls() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const place = globalSlug === undefined ? `${collectionSlug}/${id}` : `globals/${globalSlug}`
  return <ControlsOf key={place} place={place} />
}

function ControlsOf({ place }: { place: string }) {
  const { collectionSlug, hasPublishPermission, hasSavePermission, id, isTrashed, globalSlug } =
    useDocumentInfo()
  const isThere = globalSlug !== undefined || id !== undefined
  const isOff = !isThere || isTrashed === true || hasSavePermission !== true
  const saver = useSaver({ place, isOff })
  return (
    <>
      <SavingStatus saver={saver} />
      <PublishStatus refusals={saver.refusals} />
      {
        // A redirect has no page that could be shown to anyone.
        collectionSlug === 'redirects' ? null : (
          <>
            <PreviewStatus />
            <ShareDraft saveDraft={saver.saveDraft} />
          </>
        )
      }
      {isOff || hasPublishPermission !== true ? null : <PublishButton saver={saver} />}
    </>
  )
}
