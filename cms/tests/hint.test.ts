import { hintSchema, pendingAnswerSchema } from '@throughline/shared'
import { beforeAll, describe, expect, it } from 'vitest'

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

const save = (method: string, route: string, body: object) =>
  cms.rest(method, route, { token: cms.editor, body })
const pending = async () =>
  pendingAnswerSchema.parse((await cms.rest('GET', '/publishing/pending', { bearer: cms.siteKey })).body)
/** What the site was told of the publication that waits last, and what it would be answered if it asked. */
async function findLast() {
  const { publications, changes } = await pending()
  const last = publications.at(-1)
  const message = await receiver.waitFor((messages) =>
    messages.find((one) => one.publications.includes(last?.id ?? '')),
  )
  return {
    message,
    last,
    change: changes.find((one) => one.type === 'document' && `${one.collection}/${one.id}` === last?.subject),
  }
}

describe('what the site is told of a publication', () => {
  it('is what it would be answered if it asked', async () => {
    const partnership = await save('POST', '/partnerships', { title: 'With them', _status: 'published' })
    await save('POST', '/case-studies?depth=2', {
      ...{ title: 'Told', summary: 'In full.', partnership: partnership.body.doc.id, date: '2026-03' },
      _status: 'published',
    })
    const { message, last, change } = await findLast()
    expect(hintSchema.parse(message?.hint)).toEqual({ publications: [last], changes: [change] })
  })

  it('does not depend on what the one who saved asked to be answered', async () => {
    const { body } = await save('POST', '/services', {
      title: 'Cut',
      summary: 'All of it.',
      _status: 'published',
    })
    await save('PATCH', `/services/${body.doc.id}?select[title]=true`, {
      title: 'Cut short',
      _status: 'published',
    })
    const { message, change } = await findLast()
    expect(hintSchema.parse(message?.hint).changes).toEqual([change])
    expect(JSON.stringify(message?.hint)).toContain('All of it.')
  })

  it('says so where the document is gone', async () => {
    const { body } = await save('POST', '/themes', { title: 'Brief', _status: 'published' })
    await cms.rest('DELETE', `/themes/${body.doc.id}`, { token: cms.owner })
    const { message } = await findLast()
    expect(hintSchema.parse(message?.hint).changes).toMatchObject([{ collection: 'themes', document: null }])
  })

  it('holds nothing of a draft', async () => {
    const { body } = await save('POST', '/services', { title: 'Public words', _status: 'published' })
    await cms.rest('PATCH', `/services/${body.doc.id}?draft=true`, {
      token: cms.editor,
      body: { title: 'SECRET words' },
    })
    await cms.rest('PATCH', `/services/${body.doc.id}`, {
      token: cms.editor,
      body: { title: 'Public again', _status: 'published' },
    })
    const { message } = await findLast()
    expect(JSON.stringify(message?.hint)).toContain('Public again')
    expect(receiver.messages.some((one) => JSON.stringify(one).includes('SECRET'))).toBe(false)
  })

  it('is left out where it is long', async () => {
    const paragraph = {
      type: 'paragraph',
      version: 1,
      children: [
        {
          type: 'text',
          version: 1,
          text: 'Long. '.repeat(5000),
          format: 0,
          mode: 'normal',
          style: '',
          detail: 0,
        },
      ],
    }
    const body = {
      root: { type: 'root', version: 1, children: [paragraph], direction: 'ltr', format: '', indent: 0 },
    }
    const answer = await save('POST', '/pages', { title: 'A long page', body, _status: 'published' })
    expect(answer.status).toBe(201)
    const { message } = await findLast()
    expect(message?.hint).toBeUndefined()
  })

  it('says how many others are being published', async () => {
    const saves = Array.from({ length: 12 }, (_, n) =>
      save('POST', '/themes', { title: `Beside ${n}`, _status: 'published' }),
    )
    await Promise.all(saves)
    const last = (await pending()).publications.at(-1)
    await receiver.waitFor((messages) => messages.find((one) => one.publications.includes(last?.id ?? '')))
    expect(Math.max(...receiver.messages.map(({ underWay }) => underWay))).toBeGreaterThan(0)
    expect(receiver.messages.at(-1)?.underWay).toBe(0)
  })
})
