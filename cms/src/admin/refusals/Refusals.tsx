'use client'

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'

import { toFieldWords } from '../../fields/toFieldWords.ts'
import { findOpen, type Refusal } from './findOpen.ts'

/** Beside Publish: what kept the document from being published, until it is put right. */
export function Refusals({ refusals }: { refusals: Refusal[] }) {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const [fields] = useAllFormFields()
  const open = findOpen({ refusals, fields })
  if (open.length === 0) return null
  const config = globalSlug
    ? getEntityConfig({ globalSlug })
    : getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  return (
    <div className="refusals" role="alert">
      <p>Not published. Put right:</p>
      <ul>
        {open.map(({ path, message }) => (
          <li key={path}>
            <strong>{toFieldWords({ fields: config?.fields ?? [], path })}</strong>: {message}
          </li>
        ))}
      </ul>
    </div>
  )
}
