'use client'

import { useCallback, useState } from 'react'

import { requestDraftLinks, type SharedDocument, type ShownDraftLink } from './requestDraftLinks.ts'

type Links = {
  /** Null before they are known. */
  links: ShownDraftLink[] | null
  /** Why the last thing did not work. */
  error: string | null
  isBusy: boolean
  /** Does something with the links and looks at them again. Says whether it worked. */
  act: (action?: () => Promise<void>) => Promise<boolean>
}

/** The links to the draft of one document. They are asked for when `act` is first called. */
export function useDraftLinks({ collectionSlug, documentId }: SharedDocument): Links {
  const [links, setLinks] = useState<ShownDraftLink[] | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const act = useCallback(
    async (action?: () => Promise<void>) => {
      setIsBusy(true)
      setError(null)
      try {
        await action?.()
        setLinks(await requestDraftLinks({ collectionSlug, documentId }))
        return true
      } catch (cause) {
        setError(cause instanceof Error ? cause.message : String(cause))
        return false
      } finally {
        setIsBusy(false)
      }
    },
    [collectionSlug, documentId],
  )
  return { links, error, isBusy, act }
}
