import { documentSchemas, globalSchemas } from '@throughline/shared'
import { describe, expect, it } from 'vitest'

import { mendCandidate, noWords } from './mendCandidate.ts'

const moment = '2026-01-01T09:00:00.000Z'
const meta = { title: null, description: null, picture: null }
const caseStudy = {
  ...{
    id: '1',
    title: 'A season',
    slug: 'a-season',
    summary: null,
    publishedAt: moment,
    updatedAt: moment,
    meta,
  },
  ...{ context: [], body: [], partnership: null, services: [], themes: [], testimonials: [], picture: null },
  thread: { questions: [], rhythms: [], insights: [], outputs: [], unknowns: [] },
  date: null,
}
const schema = documentSchemas['case-studies']

describe('a draft that the contract refuses', () => {
  it('stays as it is where it is whole', () => {
    expect(mendCandidate({ schema, candidate: caseStudy })).toEqual(caseStudy)
  })

  it('says that its title is not written yet', () => {
    const candidate = { ...caseStudy, title: undefined }
    expect(mendCandidate({ schema, candidate })).toEqual({ ...caseStudy, title: noWords })
  })

  it('loses the rows that are not written yet, and keeps the others', () => {
    const questions = ['', 'What helps?', '', ''].map((question) => ({ question }))
    const candidate = { ...caseStudy, thread: { ...caseStudy.thread, questions, unknowns: ['', '', 'Much'] } }
    expect(mendCandidate({ schema, candidate })?.thread).toEqual({
      ...caseStudy.thread,
      questions: [{ question: 'What helps?' }],
      unknowns: ['Much'],
    })
  })

  it('loses what is no date, and keeps the rest', () => {
    const candidate = { ...caseStudy, date: 'last spring', title: undefined }
    expect(mendCandidate({ schema, candidate })).toEqual({ ...caseStudy, title: noWords })
  })

  it('loses what surrounds a thing that cannot be mended', () => {
    const target = { type: 'address', address: 'javascript:alert(1)' }
    const outputs = [{ title: 'A film', kind: null, target, date: null }]
    const candidate = { ...caseStudy, thread: { ...caseStudy.thread, outputs } }
    const mended = mendCandidate({ schema, candidate })
    expect(JSON.stringify(mended)).not.toContain('javascript')
    expect(schema.safeParse(mended).success).toBe(true)
  })

  it('may be of nothing but its id', () => {
    for (const each of [...Object.values(documentSchemas).filter((one) => one !== documentSchemas.media)]) {
      const mended = mendCandidate<unknown>({ schema: each, candidate: { id: '1' } })
      if (mended !== null) expect(each.safeParse(mended).success).toBe(true)
    }
  })

  it('is never worse than refused where nothing can be made of it', () => {
    expect(mendCandidate<unknown>({ schema: globalSchemas.home, candidate: null })).toBeNull()
  })
})
