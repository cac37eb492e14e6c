import type { Service } from '@throughline/shared'

import type { SampleKit } from '../SampleKit.ts'
import { phases, services } from '../words.ts'

export function makeService(kit: SampleKit): Service {
  const { id, ids, index, link, maybe, sentence, some, text, whole } = kit
  const neighbours = some(
    ids.services.filter((other) => other !== id),
    2,
  )
  const isPlain = index % 4 === 3
  return {
    ...kit.page({ title: services[index] ?? `Service ${index + 1}`, summary: sentence() }),
    body: text({ paragraphs: 3, links: neighbours.map((other) => link('services', other)) }),
    audience: isPlain ? [] : text({ paragraphs: 1, isMarked: false }),
    phases: isPlain
      ? []
      : some(phases, whole(2, 5)).map((name) => ({
          name,
          description: whole(1, 5) === 1 ? null : sentence(),
        })),
    neighbours: neighbours.map((service) => ({ service, difference: maybe(2, sentence) })),
    origins: isPlain ? [] : text({ paragraphs: 1, isMarked: false }),
    invitation: isPlain
      ? { heading: null, text: null, label: null }
      : { heading: 'Shall we talk about this?', text: sentence(), label: 'Ask about it' },
    pinned: {
      partnerships: index % 2 === 0 ? some(ids.partnerships, 1) : [],
      caseStudies: index % 3 === 0 ? some(ids['case-studies'], 2) : [],
      testimonials: index % 4 === 0 ? some(ids.testimonials, 1) : [],
    },
    order: 200 + index,
  }
}
