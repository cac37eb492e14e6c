import { forecastSchema, hintSchema, type Forecast } from '@throughline/shared'
import { beforeAll, beforeEach, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'
import { startReceiver, type Receiver } from './receiver.ts'

let cms: TestCms
let receiver: Receiver
beforeAll(async () => {
  receiver = await startReceiver()
  cms = await startTestCms({ webhookUrl: receiver.url })
  return async () => {
    receiver.stop()
    await cms.stop()
  }
})
beforeEach(async () => {
  receiver.forecasts.length = 0
  // The site asks: from now on it is known.
  await cms.rest('GET', '/publishing/pending', { bearer: cms.siteKey })
})

const save = (method: string, route: string, body: object) =>
  cms.rest(method, route, { token: cms.editor, body })
const forecasts = (): Forecast[] => receiver.forecasts.map((one) => forecastSchema.parse(one))
/** Saves, and waits until what is public was announced: a forecast comes before that. */
async function publish(method: string, route: string, body: object) {
  const { length } = receiver.messages
  const answer = await save(method, route, { ...body, _status: 'published' })
  expect(answer.status).toBeLessThan(300)
  await receiver.waitFor((messages) => messages.length > length)
  return { id: Number(answer.body.doc.id), message: receiver.messages.at(-1) }
}

it('before it is committed, the site is told of a change what it is told afterwards', async () => {
  const organisation = await publish('POST', '/organisations', { title: 'Made-up Trust' })
  const partnership = await publish('POST', '/partnerships', {
    ...{ title: 'With them', organisations: [organisation.id], from: '2024-02' },
  })
  const theme = await publish('POST', '/themes', { title: 'Pace' })
  const draft = await save('POST', '/case-studies?draft=true', { title: 'A year of it' })
  const { id } = draft.body.doc as { id: number }
  const study = {
    ...{ summary: 'In short.', date: '2026-03', partnership: partnership.id, themes: [theme.id] },
    thread: {
      questions: [{ question: 'What slows us down?' }, { question: 'What would help?' }],
      rhythms: [{ name: 'Monthly', cadence: 'every month' }],
      insights: [{ insight: 'We rush.', changed: 'We rest.' }],
    },
  }
  for (const change of [study, { title: 'A year and a half of it' }]) {
    receiver.forecasts.length = 0
    const { message } = await publish('PATCH', `/case-studies/${id}`, change)
    const [told] = hintSchema.parse(message?.hint).changes
    expect(forecasts()).toEqual([{ changes: [told] }])
  }
})

it('of a save that is refused, a draft or a withdrawal nothing is told beforehand', async () => {
  const { id } = await publish('POST', '/services', { title: 'Walking along', summary: 'With you.' })
  receiver.forecasts.length = 0
  expect((await save('PATCH', `/services/${id}`, { title: '', _status: 'published' })).status).toBe(400)
  await save('PATCH', `/services/${id}?draft=true`, { title: 'SECRET words' })
  await save('PATCH', `/services/${id}`, { title: 'SECRET too', _status: 'draft' })
  await publish('PATCH', `/services/${id}`, { title: 'Walking on' })
  expect(forecasts()).toMatchObject([{ changes: [{ document: { title: 'Walking on' } }] }])
})
