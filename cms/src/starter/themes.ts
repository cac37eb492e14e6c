import type { StarterDocument } from './StarterDocument.ts'

export const themes: StarterDocument<'themes'>[] = [
  {
    title: 'Governance',
    slug: 'governance',
    summary: 'How decisions are made and shared, within one initiative or across many organisations.',
    body: [],
  },
  {
    title: 'Adaptive practice',
    slug: 'adaptive-practice',
    summary: 'Changing course as you learn, where nobody can know the outcome beforehand.',
    body: [],
  },
]
