'use client'

import { useFormFields } from '@payloadcms/ui'

/** Below the summary of a page: what it is for; and while there is none, what stands in its place. */
export function SummaryHelp({ path }: { path?: string }) {
  const value = useFormFields(([fields]) => fields[path ?? 'summary']?.value)
  const isEmpty = typeof value !== 'string' || value.trim() === ''
  return (
    <div className="field-description">
      One or two sentences. Shown in lists and by search engines.
      {isEmpty ? (
        <strong className="summary-nudge">
          {' '}
          There is none yet: lists show the title alone, and search engines what the site says of itself.
        </strong>
      ) : null}
    </div>
  )
}
