'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** While a document has no title, Payload heads its form with the number that it has in the database. */
export function useReadableTitle(): void {
  const { id } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    if (id === undefined || title !== String(id)) return undefined
    // Payload sets the number once more right after this, in the effects of what stands around the form.
    const afterwards = setTimeout(() => setDocumentTitle('Untitled'))
    return () => clearTimeout(afterwards)
  }, [id, title, setDocumentTitle])
}
