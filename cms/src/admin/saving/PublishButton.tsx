'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'

import type { Saver } from './useSaver.ts'

/** Publishes what stands in the form. A press counts also while something is being saved. */
export function PublishButton({ saver: { isPublishing, publish } }: { saver: Saver }) {
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const isModified = useFormModified()
  const hasNews = isModified || unpublishedVersionCount > 0 || !hasPublishedDoc
  return (
    <div className="publish-button">
      <Button
        id="action-save"
        type="button"
        size="medium"
        disabled={!hasNews && !isPublishing}
        onClick={() => void publish()}
      >
        {isPublishing ? 'Publishing …' : 'Publish changes'}
      </Button>
    </div>
  )
}
