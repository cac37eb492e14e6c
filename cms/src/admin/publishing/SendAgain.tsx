'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { ActionButton } from '../ActionButton.tsx'

/** Above a message to another place: sends it once more. */
export function SendAgain() {
  const { id } = useDocumentInfo()
  if (id === undefined) return null
  return (
    <ActionButton
      action="send-again"
      body={{ delivery: Number(id) }}
      describeAnswer={() => 'It is being sent.'}
    >
      Send again
    </ActionButton>
  )
}
