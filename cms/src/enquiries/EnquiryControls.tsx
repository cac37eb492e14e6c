'use client'

import { Button, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { toLetter } from './toLetter.ts'
import { toReplyAddress } from './toReplyAddress.ts'

/** Above an opened enquiry: the way to answer. Opening a new one makes it a read one. */
export function EnquiryControls() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const isNoted = useRef(false)
  const isNew = savedDocumentData?.['status'] === 'new'

  useEffect(() => {
    if (id === undefined || !isNew || isNoted.current) return
    isNoted.current = true
    const note = async () => {
      const response = await fetch(`/api/enquiries/${id}?depth=0`, {
        method: 'PATCH',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ status: 'read' }),
      })
      if (response.ok) dispatchFields({ type: 'UPDATE', path: 'status', value: 'read', initialValue: 'read' })
    }
    // Where it fails it stays new, which is what it looks like.
    note().catch(() => undefined)
  }, [id, isNew, dispatchFields])

  const letter = toLetter(savedDocumentData)
  if (letter === null) return null
  return (
    <Button el="anchor" url={toReplyAddress(letter)} buttonStyle="secondary" size="medium" margin={false}>
      Answer by e-mail
    </Button>
  )
}
