'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { Moment } from '../publishing/Moment.tsx'
import { toDocumentAdminPath } from '../publishing/toDocumentAdminPath.ts'
import type { Saver } from './useSaver.ts'

/** Beside Publish: that something is being saved, or why it is not and what to do. */
export function SavingStatus({
  saver: { isSaving, trouble, publish, saveDraft, saveOver },
}: {
  saver: Saver
}) {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  if (trouble === null) {
    return isSaving ? <span className="saving-status">Saving …</span> : null
  }
  if (trouble.type === 'failed') {
    const { message, wasPublishing } = trouble
    return (
      <div className="saving-trouble" role="alert">
        <p>
          {wasPublishing ? 'Not published' : 'Not saved'}: {message} What you typed is still in this window.
        </p>
        <button
          type="button"
          className="publishing-button publishing-button--secondary"
          onClick={() => void (wasPublishing ? publish() : saveDraft())}
        >
          Try again
        </button>
      </div>
    )
  }
  const by = trouble.by ?? 'somebody else'
  const slug = globalSlug ?? collectionSlug ?? ''
  return (
    <div className="saving-trouble" role="alert">
      <p>
        {by.charAt(0).toUpperCase() + by.slice(1)} has changed this since you opened it,{' '}
        <Moment iso={trouble.at} form="distance" />. So what you typed was not saved: their words would be
        lost. It is still in this window. Look at theirs, and put into yours what you want to keep; or load
        this page again and go on with theirs.
      </p>
      <div className="publishing-actions">
        <a href={toDocumentAdminPath({ slug, id: String(id ?? slug) })} target="_blank" rel="noreferrer">
          See theirs
        </a>
        <button
          type="button"
          className="publishing-button publishing-button--secondary"
          onClick={() => void saveOver()}
        >
          Save mine in its place
        </button>
        <span>Theirs stays under Versions.</span>
      </div>
    </div>
  )
}
