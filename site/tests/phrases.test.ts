import { join } from 'node:path'

import { phraseNames, type PhraseName, type PublishedContent } from '@throughline/shared'
import { beforeAll, expect, it } from 'vitest'

import { createRenderer, type Renderer } from '../publisher/render/createRenderer.ts'
import { renderRelease } from '../publisher/render/renderRelease.ts'
import { createContent } from './fixtures/content.ts'
import { heading, paragraph } from './fixtures/richText.ts'
import { createCaseStudy } from './support/changes.ts'

/** Every phrase as a word that stands nowhere else. */
const toMark = (name: PhraseName) => `§${name}§`
const marks = Object.fromEntries(phraseNames.map((name) => [name, toMark(name)]))

let render: Renderer
beforeAll(async () => {
  const directory = join(import.meta.dirname, '..', 'dist')
  render = await createRenderer({ directory, siteUrl: 'https://site.example' })
})

async function renderAll(content: PublishedContent): Promise<string> {
  if (content.globals.site !== null) content.globals.site.phrases = marks
  const { pages } = await renderRelease({ content, render, assets: [] })
  return pages.map(({ file }) => String(file.body)).join('\n')
}

/** A site with so much on it that its lists and sections go on elsewhere. */
function createFullContent(): PublishedContent {
  const content = createContent()
  const { documents } = content
  for (let n = 0; n < 60; n += 1) documents['case-studies'][`s${n}`] = createCaseStudy({ id: `s${n}` })
  const [partnership] = Object.values(documents.partnerships)
  const [testimonial] = Object.values(documents.testimonials)
  const long = paragraph('Well. '.repeat(100))
  for (let n = 0; partnership && testimonial && n < 12; n += 1) {
    const id = `p${n}`
    const time =
      n === 0 ? { from: null, to: '2020', ongoing: false } : { from: null, to: null, ongoing: true }
    documents.partnerships[id] = {
      ...partnership,
      id,
      slug: id,
      ...time,
      services: ['walking'],
      duration: null,
    }
    documents.testimonials[id] = { ...testimonial, id, slug: id, services: ['walking'], body: [long] }
  }
  const [theme] = Object.values(documents.themes)
  const [service] = Object.values(documents.services)
  const [study] = Object.values(documents['case-studies'])
  if (theme) documents.themes['empty'] = { ...theme, id: 'empty', slug: 'empty' }
  if (theme) documents.themes['second'] = { ...theme, id: 'second', slug: 'second' }
  if (service)
    documents.services['empty'] = {
      ...service,
      id: 'empty',
      slug: 'empty',
      invitation: { heading: 'Yes?', text: null, label: null },
    }
  if (study) {
    const thread = { ...study.thread, questions: [{ question: 'Only here?' }] }
    const both = { services: ['walking', 'gates'], themes: ['patience', 'second'] }
    documents['case-studies']['lone'] = createCaseStudy({ id: 'lone', slug: 'lone', thread, ...both })
  }
  const [article] = Object.values(documents.writing).filter(({ link }) => link === null)
  if (article) documents.writing['again'] = { ...article, id: 'again', slug: 'again', publisher: 'A paper' }
  const [about] = Object.values(documents.pages)
  if (about) about.body = ['One', 'Two', 'Three'].map((words) => heading(2, words))
  if (content.globals.home) {
    content.globals.home.invitation.label = null
    content.globals.home.testimonial = 'p1'
  }
  return content
}

/** The site before anything but its globals is published. */
function createEmptyContent(): PublishedContent {
  const { globals, documents } = createContent()
  const empty = Object.fromEntries(Object.keys(documents).map((name) => [name, {}]))
  return { globals, documents: empty as PublishedContent['documents'] }
}

it('every phrase stands somewhere on the site, so that whoever says it differently sees it said', async () => {
  const html = [await renderAll(createFullContent()), await renderAll(createEmptyContent())].join('\n')
  // The words of the enquiry form are answers of the server as well: see its own tests.
  const silent = phraseNames.filter((name) => !name.startsWith('enquiry') && !html.includes(toMark(name)))
  expect(silent).toEqual([])
})
