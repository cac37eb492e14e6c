'use client'

import { useAllFormFields, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { toFieldWords } from '../../fields/toFieldWords.ts'
import { followRefusals, type Refusal } from './followRefusals.ts'

/** Beside Publish: what kept the document from being published, until it is put right. */
export function Refusals() {
  const { collectionSlug, globalSlug, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const [fields] = useAllFormFields()
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const isPublished = hasPublishedDoc && unpublishedVersionCount === 0
  useEffect(() => {
    setRefusals((before) => followRefusals({ before, fields }))
  }, [fields])
  useEffect(() => {
    if (isPublished) setRefusals([])
  }, [isPublished])
  const open = refusals.filter(({ isMended }) => !isMended)
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
