'use client'

import { useEffect, useRef } from 'react'

import type { Values } from './formValues.ts'
import { requestSave } from './requestSave.ts'

/** Browsers send no more than 64 KB on behalf of a page that is gone. */
const mostSentLeaving = 60_000

type Leaving = {
  place: string
  read: () => Values
  hasUnsaved: () => boolean
  /** The last save did not work. */
  isStuck: () => boolean
  saveDraft: () => Promise<boolean>
}

/** Saves the last words when the form is left, and with Ctrl+S; asks before they would be lost. */
export function useLeaving(given: Leaving): void {
  const now = useRef(given)
  now.current = given
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void now.current.saveDraft()
    }
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      const { place, read, hasUnsaved, isStuck } = now.current
      if (!hasUnsaved()) return
      const values = { ...read(), _status: 'draft' }
      const isSmall = new Blob([JSON.stringify(values)]).size < mostSentLeaving
      if (isStuck() || !isSmall) event.preventDefault()
      else void requestSave({ place, values, keepalive: true })
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('beforeunload', onBeforeUnload)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('beforeunload', onBeforeUnload)
      const { place, read, hasUnsaved, isStuck } = now.current
      if (hasUnsaved() && !isStuck()) void requestSave({ place, values: { ...read(), _status: 'draft' } })
    }
  }, [])
}
