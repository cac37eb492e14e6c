'use client'

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'

/** Saves what was typed and not saved yet, without waiting until typing pauses. @throws Error where that did not work. */
export function useDraftSave(): () => Promise<void> {
  const { id, collectionSlug, globalSlug, mostRecentVersionIsAutosaved, ...info } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  return async () => {
    if (!isModified) return
    const place = globalSlug === undefined ? `${collectionSlug}/${id}` : `globals/${globalSlug}`
    const saved = await submit({
      action: `/api/${place}?autosave=true&depth=0&draft=true`,
      method: globalSlug === undefined ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      // What is typed meanwhile stays.
      acceptValues: { overrideLocalChanges: false },
      context: { getDocPermissions: false, incrementVersionCount: !mostRecentVersionIsAutosaved },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      skipValidation: true,
    })
    if (!saved || !saved.res.ok) throw new Error('What you typed last could not be saved. Try again.')
    if (mostRecentVersionIsAutosaved) return
    info.setMostRecentVersionIsAutosaved(true)
    info.setUnpublishedVersionCount((count) => count + 1)
  }
}
