import type { PhraseName } from '@throughline/shared'

import type { ContentReader } from '../../content/ContentReader.ts'
import { findPhrases } from '../findPhrases.ts'
import { toSection } from './parsePath.ts'

const titles: Record<string, PhraseName> = {
  services: 'servicesTitle',
  partnerships: 'partnershipsTitle',
  'case-studies': 'caseStudiesTitle',
  questions: 'questionsTitle',
  testimonials: 'testimonialsTitle',
  writing: 'writingTitle',
}

/** The list that a page belongs to, by its words and its path; null for pages that belong to none. */
export function findSection(reader: ContentReader, path: string): { title: string; path: string } | null {
  const section = toSection(path)
  const phrase = section === null ? undefined : titles[section]
  if (section === null || phrase === undefined) return null
  return { title: findPhrases(reader)[phrase], path: `/${section}/` }
}
