'use client'

import {
  useDocumentDrawerContext,
  useDocumentEvents,
  useDocumentInfo,
  useForm,
  useLivePreviewContext,
  useServerFunctions,
} from '@payloadcms/ui'
import { deepCopyObjectSimpleWithoutReactComponents } from 'payload/shared'
import { useRef } from 'react'

import { findDerived, isStored, toValues, type Save, type Values } from './formValues.ts'

/**
 * Has the form and what stands around it know of a save. What somebody has written meanwhile stays. What is returned ends when the server has
 * looked at the form once more.
 */
export function useAcceptSave(): (save: Save) => Promise<void> {
  const info = useDocumentInfo()
  const form = useForm()
  const drawer = useDocumentDrawerContext()
  const { reportUpdate } = useDocumentEvents()
  const lookAgain = useLookAgain()
  return ({ sent, stored: document }) => {
    const { id, collectionSlug, globalSlug } = info
    const now = toValues(form.getFields())
    const derived = findDerived({ sent, stored: document, now })
    for (const [path, value] of Object.entries(derived)) form.dispatchFields({ type: 'UPDATE', path, value })
    form.setModified(!isStored({ now, sent, stored: document }))

    const isDraft = document['_status'] !== 'published'
    const isNewVersion = !isDraft || !info.mostRecentVersionIsAutosaved
    info.setMostRecentVersionIsAutosaved(isDraft)
    info.setUnpublishedVersionCount((count) => (isDraft ? count + (isNewVersion ? 1 : 0) : 0))
    if (isNewVersion) info.incrementVersionCount()
    if (!isDraft) {
      info.setHasPublishedDoc(true)
      form.setSubmitted(false)
    }
    const updatedAt = String(document['updatedAt'])
    info.setLastUpdateTime(Date.parse(updatedAt))
    info.setData(document)
    info.setDocumentIsLocked?.(false)
    const entitySlug = globalSlug ?? collectionSlug ?? ''
    reportUpdate({
      ...(id !== undefined && { id }),
      doc: document as never,
      entitySlug,
      operation: 'update',
      updatedAt,
    })
    void drawer.onSave?.({ doc: document as never, operation: 'update', result: document })
    // Where it fails, the form is as good as it was.
    return lookAgain(document).catch(() => undefined)
  }
}

/** Has the server look at the form once more: which fields it has after a save, and where its preview is from then on. */
function useLookAgain(): (document: Values) => Promise<void> {
  const { id, collectionSlug, globalSlug, docPermissions, getDocPreferences } = useDocumentInfo()
  const form = useForm()
  const { getFormState } = useServerFunctions()
  const { isLivePreviewEnabled, setURL, typeofLivePreviewURL } = useLivePreviewContext()
  const looks = useRef(0)
  return async (document) => {
    looks.current += 1
    const look = looks.current
    const answer = await getFormState({
      ...(id !== undefined && { id }),
      ...(collectionSlug !== undefined && { collectionSlug }),
      ...(globalSlug !== undefined && { globalSlug }),
      data: document,
      docPermissions: docPermissions ?? ({} as never),
      docPreferences: await getDocPreferences(),
      formState: deepCopyObjectSimpleWithoutReactComponents(form.getFields(), { excludeFiles: true }),
      operation: 'update',
      renderAllFields: false,
      returnLivePreviewURL: isLivePreviewEnabled && typeofLivePreviewURL === 'function',
      returnLockStatus: false,
      schemaPath: globalSlug ?? collectionSlug ?? '',
      skipValidation: true,
    })
    if (look !== looks.current || !('state' in answer) || !answer.state) return
    form.dispatchFields({
      type: 'MERGE_SERVER_STATE',
      prevStateRef: { current: {} },
      serverState: answer.state,
    })
    if (answer.livePreviewURL) setURL(answer.livePreviewURL)
  }
}
