import type { CaseStudy } from '@throughline/shared'

import type { SampleKit } from '../SampleKit.ts'
import { bodies, places, titles } from '../words.ts'
import { makeThread } from './makeThread.ts'

export function makeCaseStudy(kit: SampleKit): CaseStudy {
  const { distinct, ids, index, link, month, pick, sentence, some, text, whole, year } = kit
  const partnership = pick(ids.partnerships)
  const services = some(ids.services, whole(1, 2))
  const links = [link('partnerships', partnership), link('case-studies', pick(ids['case-studies']))]
  return {
    ...kit.page({
      title: distinct(
        titles,
        places.map((place) => `the ${place}`),
        bodies,
      ),
      summary: sentence(),
    }),
    context: index % 3 === 1 ? [] : text({ paragraphs: 2, isMarked: false }),
    thread: makeThread(kit),
    body: text({
      paragraphs: whole(4, 7),
      links: [...links, ...services.map((one) => link('services', one))],
    }),
    partnership,
    services,
    themes: some(ids.themes, whole(1, 3)),
    testimonials: index % 5 === 0 ? some(ids.testimonials, 1) : [],
    picture: index % 3 === 0 ? kit.picture() : null,
    date: index % 2 === 0 ? month : String(year),
  }
}
