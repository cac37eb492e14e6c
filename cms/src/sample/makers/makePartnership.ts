import type { Partnership } from '@throughline/shared'

import type { SampleKit } from '../SampleKit.ts'
import { bodies, places, regions } from '../words.ts'

export function makePartnership(kit: SampleKit): Partnership {
  const { distinct, ids, index, link, maybe, month, pick, sentence, some, text, whole, year } = kit
  const services = some(ids.services, whole(1, 2))
  const isRecent = index % 4 === 0
  const isVague = index % 7 === 5
  return {
    ...kit.page({ title: `${distinct(places, bodies)}, ${year}`, summary: sentence() }),
    body: text({ paragraphs: 3, links: services.map((service) => link('services', service)) }),
    organisations: some(ids.organisations, whole(1, 3)),
    services,
    role: pick(['Learning partner', 'Facilitator', 'Adviser']),
    standing: isRecent ? 'recent' : 'earlier',
    from: isVague ? null : month,
    to: isVague || isRecent ? null : String(year + 1),
    ongoing: isRecent,
    duration: isVague ? pick(['over two years', 'one long winter', 'a season']) : null,
    place: maybe(2, () => pick(regions)),
  }
}
