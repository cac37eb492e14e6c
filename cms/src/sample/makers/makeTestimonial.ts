import type { Testimonial } from '@throughline/shared'

import type { SampleKit } from '../SampleKit.ts'
import { firstNames, lastNames, occasions, roles } from '../words.ts'

export function makeTestimonial(kit: SampleKit): Testimonial {
  const { ids, maybe, month, pick, picture, sentence, some, text } = kit
  return {
    ...kit.common({ title: `${pick(firstNames)} ${pick(lastNames)}`, summary: sentence() }),
    body: text({ paragraphs: 1 }),
    role: pick(roles),
    organisation: pick(ids.organisations),
    partnership: pick(ids.partnerships),
    services: some(ids.services, 1),
    picture: maybe(3, picture),
    occasion: maybe(2, () => pick(occasions)),
    date: maybe(2, () => month),
  }
}
