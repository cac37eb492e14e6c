import { organisationKinds, type Organisation } from '@throughline/shared'

import type { SampleKit } from '../SampleKit.ts'
import { bodies, places } from '../words.ts'

const kinds = Object.keys(organisationKinds) as (keyof typeof organisationKinds)[]

export function makeOrganisation(kit: SampleKit): Organisation {
  const { distinct, index, maybe, pick, picture, sentence, text } = kit
  return {
    ...kit.common({ title: distinct(places, bodies), summary: sentence() }),
    website: `https://organisation-${index + 1}.example/`,
    body: text({ paragraphs: 1 }),
    logo: maybe(2, picture),
    kind: index % 5 === 4 ? null : pick(kinds),
  }
}
