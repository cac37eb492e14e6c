import type { CaseStudy, ContentChange } from '@throughline/shared'

import { documentFixtures } from '../fixtures/documents.ts'
import { mediaFixtures, toMediaFile } from '../fixtures/media.ts'

/** A case study of the fixtures under another id and title. */
export function createCaseStudy(given: Partial<CaseStudy> & { id: string }): CaseStudy {
  const [first] = documentFixtures['case-studies']
  if (first === undefined) throw new Error('The fixtures have no case study.')
  return { ...structuredClone(first), slug: given.id, title: `Study ${given.id}`, picture: null, ...given }
}

/** The change that publishes a case study. */
export function publishing(given: Partial<CaseStudy> & { id: string }): ContentChange {
  return { type: 'document', collection: 'case-studies', id: given.id, document: createCaseStudy(given) }
}

/** The change that brings a picture which is nowhere yet. */
export function publishingPicture(id: string): ContentChange {
  const [first] = mediaFixtures
  if (first === undefined) throw new Error('The fixtures have no picture.')
  const original = toMediaFile({ ...first.original, filename: `${id}.jpg` })
  return { type: 'document', collection: 'media', id, document: { ...first, id, original, sizes: [] } }
}

/** The change that withdraws one. */
export function withdrawing(id: string): ContentChange {
  return { type: 'document', collection: 'case-studies', id, document: null }
}
