'use client'

import { Button, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { toReplyAddress } from './toReplyAddress.ts'

const isText = (value: unknown): value is string => typeof value === 'string'

/** Above an opened enquiry: the way to answer. Opening a new one makes it a read one. */
export function EnquiryControls() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const isNoted = useRef(false)
  const { name, email, message, status } = savedDocumentData ?? {}

  useEffect(() => {
    if (id === undefined || status !== 'new' || isNoted.current) return
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
  }, [id, status, dispatchFields])

  if (!isText(name) || !isText(email) || !isText(message)) return null
  return (
    <Button
      el="anchor"
      url={toReplyAddress({ name, email, message })}
      buttonStyle="secondary"
      size="medium"
      margin={false}
    >
      Answer by e-mail
    </Button>
  )
}
