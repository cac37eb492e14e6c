import { documentSchemas, globalSchemas, type PublishedCollection, toPhrases } from '@throughline/shared'
import { describe, expect, test } from 'vitest'

import { fromLexical } from '../richText/fromLexical.ts'
import { listDocumentLinks } from '../richText/listDocumentLinks.ts'
import { toPlainText } from '../richText/toPlainText.ts'
import { starterContent } from './starterContent.ts'
import { relations, starterCollections } from './StarterDocument.ts'
import { toDocumentData, toSiteData } from './toData.ts'

const documents = starterCollections.flatMap((collection) =>
  starterContent[collection].map((document) => ({ collection, document })),
)
const known = new Set(documents.map(({ collection, document }) => `${collection}/${document.slug}`))
const moment = '2026-01-01T00:00:00.000Z'

describe.each(documents.map((entry) => [`${entry.collection}/${entry.document.slug}`, entry] as const))(
  '%s',
  (_name, { collection, document }) => {
    test('keeps the contract', () => {
      const complete = { ...document, id: '1', publishedAt: moment, updatedAt: moment }
      expect(documentSchemas[collection].parse(complete)).toEqual(complete)
    })

    test('points only to what is there', () => {
      const targets = Object.entries(document).flatMap(([name, value]: [string, unknown]) =>
        relations[name] === undefined
          ? []
          : [value]
              .flat()
              .filter(Boolean)
              .map((slug) => `${relations[name]}/${String(slug)}`),
      )
      const links = listDocumentLinks(document.body).map(
        (link) => `${link.document.collection}/${link.document.id}`,
      )
      expect([...targets, ...links].filter((target) => !known.has(target))).toEqual([])
    })

    test('is stored as the text that it was written as', () => {
      const { body } = toDocumentData({ document, toId: ({ slug }) => slug })
      expect(fromLexical(body)).toEqual({ richText: document.body, problems: [] })
    })

    test('holds no link that was left unresolved', () => {
      expect(toPlainText(document.body)).not.toMatch(/doc:|\]\(/)
    })
  },
)

test('no two documents of a collection have one address', () => {
  expect(known.size).toBe(documents.length)
})

test('the home page and the site settings keep the contract and point only to what is there', () => {
  const { home, site } = starterContent
  expect(globalSchemas.home.parse(home)).toEqual(home)
  expect(globalSchemas.site.parse(site)).toEqual(site)
  const toId = ({ collection, slug }: { collection: PublishedCollection; slug: string }) => {
    expect(known).toContain(`${collection}/${slug}`)
    return '7'
  }
  const titles = Object.values(toPhrases(site.phrases))
  for (const { label, target } of [...site.navigation, ...site.footer.links])
    if (target.type === 'address') expect(titles).toContain(label)
  const data = toSiteData(site, toId)
  expect(data.navigation).toContainEqual({
    label: 'About',
    link: { type: 'document', document: { relationTo: 'pages', value: 7 } },
  })
  expect(toDocumentData({ document: home, toId })).toMatchObject({ caseStudies: [7, 7, 7], testimonial: 7 })
})

test('the testimonial is what was said, letter for letter, and names who said it', () => {
  const [testimonial, ...others] = starterContent.testimonials
  expect(others).toEqual([])
  expect(testimonial).toMatchObject({
    title: 'Huda Jawad',
    role: 'Founder',
    organisation: 'safe-communities',
  })
  expect(toPlainText(testimonial?.body ?? [])).toBe(
    'This report and the last three years would not have been what they were without the gentle and holding support of Jamie Pett. As a learning partner you have been able to provide a safe space in which I could critically but kindly look at what was done, how and what possible futures could be imagined.',
  )
  expect(toPlainText(testimonial?.body ?? [])).toContain(testimonial?.summary)
})
