import type { Enquiry } from '@throughline/shared'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { startTestCms, type TestCms } from './harness.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await startTestCms()
  return cms.stop
})
beforeEach(() => cms.sql('DELETE FROM enquiries'))

let counter = 0
const createEnquiry = (part: Partial<Enquiry> = {}): Enquiry => {
  counter += 1
  return {
    id: counter.toString(16).padStart(64, '0'),
    name: 'Ada King',
    email: 'ada@example.org',
    message: 'Hello.\n\nIt is me.',
    about: null,
    receivedAt: '2026-01-02T03:04:05.000Z',
    ...part,
  }
}
const send = (body: unknown, options: { token?: string; bearer?: string } = { bearer: cms.siteKey }) =>
  cms.rest('POST', '/enquiries/receive', { ...options, body })
const inbox = async (token = cms.editor) => (await cms.rest('GET', '/enquiries', { token })).body.docs

describe('an enquiry from the site', () => {
  it('is in the inbox as it was written, new, and not mailed where no mail server is set up', async () => {
    const enquiry = createEnquiry({ name: '王小明 👋🏽', message: 'مرحبا\n\n<b>&amp;' })
    expect((await send(enquiry)).status).toBe(200)
    const [found, ...more] = await inbox()
    expect(more).toEqual([])
    expect(found).toMatchObject({
      ...{ name: enquiry.name, email: enquiry.email, message: enquiry.message },
      ...{ status: 'new', receivedAt: enquiry.receivedAt, mailState: 'unset' },
    })
  })

  it('is there once, however often it comes, one after another or at once', async () => {
    const enquiry = createEnquiry()
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(enquiry)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect((await send(enquiry)).status).toBe(200)
    expect(await inbox()).toHaveLength(1)
  })

  it('names the page that the visitor came from, and leads to its document', async () => {
    const service = await cms.rest('POST', '/services', {
      token: cms.editor,
      body: { title: 'Shared noticing', _status: 'published' },
    })
    expect(service.status).toBe(201)
    await send(createEnquiry({ about: { path: '/services/shared-noticing/', title: 'Shared noticing' } }))
    expect(await inbox()).toMatchObject([
      {
        about: 'Shared noticing',
        aboutDocument: { relationTo: 'services', value: { id: service.body.doc.id } },
      },
    ])
  })

  it('is kept with the page’s title where that page is gone by now', async () => {
    await send(createEnquiry({ about: { path: '/services/gone/', title: 'Gone' } }))
    const [found] = await inbox()
    expect(found.about).toBe('Gone')
    expect(found.aboutDocument ?? null).toBeNull()
  })

  it('is taken from the site alone, and only whole', async () => {
    for (const options of [{}, { token: cms.editor }, { token: cms.owner }, { bearer: 'wrong' }]) {
      expect((await send(createEnquiry(), options)).status).toBe(401)
    }
    const wrong = [
      null,
      {},
      { ...createEnquiry(), id: 'short' },
      createEnquiry({ name: 'Ada\r\nBcc: eve@example.org' }),
      createEnquiry({ email: 'ada@example.org\r\nBcc: eve@example.org' }),
      createEnquiry({ message: 'a'.repeat(20_001) }),
      createEnquiry({ about: { path: 'https://elsewhere.example/', title: 'Elsewhere' } }),
      createEnquiry({ about: { path: '/services/x/', title: 'A title\r\nBcc: eve@example.org' } }),
      { ...createEnquiry(), status: 'archived' },
    ]
    for (const enquiry of wrong) expect((await send(enquiry)).status).toBe(400)
    expect(await inbox()).toEqual([])
  })
})

it('what was written stays as it was written; where it stands is a person’s to say', async () => {
  await send(createEnquiry())
  const [{ id }] = await inbox()
  const change = { name: 'Eve', message: 'Other words', mailState: 'mailed', status: 'answered' }
  expect((await cms.rest('PATCH', `/enquiries/${id}`, { token: cms.owner, body: change })).status).toBe(200)
  expect(await inbox()).toMatchObject([{ name: 'Ada King', mailState: 'unset', status: 'answered' }])
})

it('enquiries are deleted when they were kept for as long as the published site settings say, and no sooner', async () => {
  const { forgetOldEnquiries } = await import('../src/enquiries/forgetOldEnquiries.ts')
  const ago = (months: number, days: number) => {
    const date = new Date()
    date.setUTCMonth(date.getUTCMonth() - months)
    date.setUTCDate(date.getUTCDate() + days)
    return date.toISOString()
  }
  const settle = (contact: object, status?: 'published') =>
    cms.rest('POST', '/globals/site', {
      token: cms.owner,
      body: { name: 'Site', contact: { heading: 'Contact', ...contact }, ...(status && { _status: status }) },
    })
  await send(createEnquiry({ name: 'Old', receivedAt: ago(3, -2) }))
  await send(createEnquiry({ name: 'Almost', receivedAt: ago(3, 2) }))
  await send(createEnquiry({ name: 'New', receivedAt: ago(0, -1) }))
  await settle({ enquiriesKeptMonths: 3 })
  expect(await forgetOldEnquiries(cms.payload)).toBe(0)
  expect((await settle({ enquiriesKeptMonths: 3 }, 'published')).status).toBe(200)
  expect(await forgetOldEnquiries(cms.payload)).toBe(1)
  expect((await inbox()).map(({ name }: { name: string }) => name).sort()).toEqual(['Almost', 'New'])
})
