import type { PreviewSubject } from '@throughline/shared'

import type { ContentIndex } from '../../src/content/ContentIndex.ts'
import { toOwnPath } from '../../src/content/listPaths.ts'
import { toPartPath } from '../../src/content/parts.ts'

/** Where a draft is best seen: a page, and where on it. */
export type Place = { path: string; anchor: string | null }

/** The page of a draft that the content already holds; for what has no page of its own, the first one that shows it. */
export function findPlace({ index, subject }: { index: ContentIndex; subject: PreviewSubject }): Place {
  if (subject.type === 'global') return toPage('/')
  const { collection, id } = subject
  switch (collection) {
    case 'testimonials':
      return {
        path: toPartPath(collection, index.part(collection, id)),
        anchor: index.find(collection, id)?.slug ?? null,
      }
    case 'organisations': {
      const [partnership = null] = index.related('partnerships', 'organisations', id)
      return toPage(toOwnPath('partnerships', partnership) ?? '/partnerships/')
    }
    case 'themes': {
      const [caseStudy = null] = index.related('case-studies', 'themes', id)
      const writings = index.related('writing', 'themes', id)
      const own = writings.map((writing) => toOwnPath('writing', writing)).find((path) => path !== null)
      return toPage(toOwnPath('case-studies', caseStudy) ?? own ?? '/case-studies/')
    }
    case 'writing':
      // What stands elsewhere is seen in the list alone.
      return toPage(toOwnPath(collection, index.find(collection, id)) ?? '/writing/')
    case 'services':
    case 'partnerships':
    case 'case-studies':
    case 'pages':
      return toPage(toOwnPath(collection, index.find(collection, id)) ?? '/')
  }
}

function toPage(path: string): Place {
  return { path, anchor: null }
}
