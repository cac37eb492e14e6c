import { expect, test } from 'vitest'

import { createContent } from '../../tests/fixtures/content.ts'
import { documentFixtures } from '../../tests/fixtures/documents.ts'
import { createContentReader } from './createContentReader.ts'
import { order } from './order.ts'

const reader = createContentReader({ content: createContent() })
const [longMeadow] = documentFixtures.partnerships
if (!longMeadow) throw new Error('The fixtures hold no partnership.')

test('partnerships stand recent first, what still runs before what ended', () => {
  const dated = (id: string, from: string | null, to: string | null) => ({ ...longMeadow, id, from, to })
  const partnerships = [
    dated('undated', null, null),
    dated('ended', '2019', '2024'),
    dated('runs', '2020', null),
    { ...dated('earlier', '2025', null), standing: 'earlier' as const },
    dated('ended-sooner', '2019', '2022-07'),
  ]
  const ids = partnerships.sort(order.partnerships).map(({ id }) => id)
  expect(ids).toEqual(['runs', 'ended', 'ended-sooner', 'undated', 'earlier'])
})

test('case studies and writing stand latest first, by the day of publishing where they have no date', () => {
  expect(reader.list('case-studies', []).map(({ id }) => id)).toEqual(['bare', 'first-season'])
  expect(reader.list('writing', []).map(({ id }) => id)).toEqual(['on-edges', 'elsewhere'])
})

test('services stand in the order that the practitioner gave them', () => {
  const content = createContent()
  const walking = content.documents.services['walking']
  if (walking) walking.order = 9
  const services = createContentReader({ content }).list('services', [])
  expect(services.map(({ id }) => id)).toEqual(['gates', 'walking'])
})
