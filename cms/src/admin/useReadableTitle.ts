'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** While a document has no title, Payload heads its form with the number that it has in the database. */
export function useReadableTitle(): void {
  const { id } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    if (id !== undefined && title === String(id)) setDocumentTitle('Untitled')
  }, [id, title, setDocumentTitle])
}
