import { seoPlugin } from '@payloadcms/plugin-seo'
import { linkableCollections } from '@throughline/shared'
import type { PayloadRequest, Plugin } from 'payload'

import { env } from '../env.ts'
import { toGroup, toText } from '../publishing/contract/values.ts'
import { isLinkableCollection } from '../publishing/publishedDocuments.ts'
import { deriveResult, type SearchResult } from './deriveResult.ts'
import { findSiteWords } from './findSiteWords.ts'
import { searchEngineWords } from './searchEngineWords.ts'

type Question = { doc: unknown; collectionConfig?: { slug: string }; req: PayloadRequest }

async function toResult({ doc, collectionConfig, req }: Question): Promise<SearchResult> {
  const row = toGroup(doc)
  const slug = collectionConfig?.slug ?? ''
  const page = {
    collection: isLinkableCollection(slug) ? slug : null,
    title: toText(row['title']) ?? '',
    slug: toText(row['slug']) ?? '',
    summary: toText(row['summary']) ?? '',
  }
  return deriveResult({ page, site: await findSiteWords(req) })
}

const seo = seoPlugin({
  collections: [...linkableCollections],
  globals: ['home'],
  generateTitle: async (question: Question) => (await toResult(question)).title,
  generateDescription: async (question: Question) => (await toResult(question)).description,
  generateURL: async (question: Question) => `${env.siteUrl}${(await toResult(question)).path}`,
})

/** The plugin's endpoints, in words of our own. Its fields stand in tabs of our own: see `searchEnginesTab`. */
export const searchEngines: Plugin = (config) => {
  const { endpoints = [], i18n = {} } = seo(config)
  const translations: Record<string, object> = { ...i18n.translations }
  const english = toGroup(translations['en'])
  const own = { ...toGroup(english['plugin-seo']), ...searchEngineWords }
  return {
    ...config,
    endpoints,
    i18n: { ...i18n, translations: { ...translations, en: { ...english, 'plugin-seo': own } } },
  }
}
