/** The collections that sample content fills, in an order in which a document comes after those that its row points to. */
export const sampleCollections = [
  'organisations',
  'themes',
  'services',
  'partnerships',
  'testimonials',
  'case-studies',
  'writing',
] as const
export type SampleCollection = (typeof sampleCollections)[number]

/** The ids that the documents of each collection will have; `media` are pictures, `files` PDFs. */
export type SampleIds = Record<SampleCollection | 'media' | 'files', string[]>

/** How many documents there are of each, as a practice of that size would have them. */
export function toSampleSize(caseStudies: number): Record<SampleCollection, number> {
  return {
    organisations: Math.max(5, Math.ceil(caseStudies / 25)),
    themes: 12,
    services: 8,
    partnerships: Math.max(5, Math.ceil(caseStudies / 10)),
    testimonials: Math.max(5, Math.ceil(caseStudies / 20)),
    'case-studies': caseStudies,
    writing: Math.max(5, Math.ceil(caseStudies / 20)),
  }
}
