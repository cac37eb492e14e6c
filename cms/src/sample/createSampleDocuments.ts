import type { ContractDocuments } from '@throughline/shared'

import { makeCaseStudy } from './makers/makeCaseStudy.ts'
import { makeOrganisation } from './makers/makeOrganisation.ts'
import { makePartnership } from './makers/makePartnership.ts'
import { makeService } from './makers/makeService.ts'
import { makeTestimonial } from './makers/makeTestimonial.ts'
import { makeTheme } from './makers/makeTheme.ts'
import { makeWriting } from './makers/makeWriting.ts'
import { createSampleKit, type SampleKit } from './SampleKit.ts'
import { sampleCollections, type SampleCollection, type SampleIds } from './SamplePlan.ts'

const makers: { [C in SampleCollection]: (kit: SampleKit) => ContractDocuments[C] } = {
  organisations: makeOrganisation,
  themes: makeTheme,
  services: makeService,
  partnerships: makePartnership,
  testimonials: makeTestimonial,
  'case-studies': makeCaseStudy,
  writing: makeWriting,
}

/** One document of a sample collection, made from its id and its place among its kind. */
export type MakeSample = <C extends SampleCollection>(place: {
  collection: C
  id: string
  index: number
}) => ContractDocuments[C]

/** Makes sample documents as the contract has them: the same for the same ids and seed, in whatever order they are asked for. */
export function createSampleDocuments({ ids, seed }: { ids: SampleIds; seed: number }): MakeSample {
  return ({ collection, id, index }) => {
    const kind = sampleCollections.indexOf(collection) + 1
    return makers[collection](createSampleKit({ id, index, ids, kind, seed }))
  }
}
