'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { LinkableCollection } from '@throughline/shared'

import { deriveResult, type SiteWords } from './deriveResult.ts'

/** A search result as it would be: what is written for search engines counts, then what the page says. */
export function SearchResultCard({
  site,
  siteUrl,
  pages,
}: {
  site: SiteWords
  siteUrl: string
  pages: LinkableCollection[]
}) {
  const { collectionSlug } = useDocumentInfo()
  const words = useFormFields(([fields]) => {
    const read = (path: string) => {
      const value: unknown = fields[path]?.value
      return typeof value === 'string' ? value.trim() : ''
    }
    return ['title', 'slug', 'summary', 'meta.title', 'meta.description'].map(read).join('\u0000')
  })
  const [title = '', slug = '', summary = '', ownTitle = '', ownDescription = ''] = words.split('\u0000')
  const collection = pages.find((page) => page === collectionSlug) ?? null
  const result = deriveResult({ page: { collection, title, slug, summary }, site })
  return (
    <section className="search-result" aria-label="How search engines list it">
      <h4>How search engines list it</h4>
      <div className="search-result__card">
        <p className="search-result__address">{`${siteUrl}${result.path}`}</p>
        <p className="search-result__title">{ownTitle || result.title}</p>
        <p>{ownDescription || result.description}</p>
      </div>
    </section>
  )
}
