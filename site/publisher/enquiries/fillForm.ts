import { enquiryFieldProblems, type EnquiryProblem } from '@throughline/shared'

import { type Element, findElements, getAttribute, parsePage, setAttribute, setText, toHtml } from './html.ts'
import type { TypedEnquiry } from './TypedEnquiry.ts'

/** What the form is to show beyond its empty self. */
export type Filling = {
  /** The page that the visitor came from. */
  about: { path: string; title: string } | null
  typed?: TypedEnquiry
  problems?: readonly EnquiryProblem[]
}

/**
 * The page with the form, filled in. The page holds everything that the form can say, most of it hidden (`EnquiryForm.astro`); here it is
 * only chosen, so that no word of the site stands outside of its content and its components.
 */
export function fillForm({ html, about, typed, problems = [] }: Filling & { html: string }): string {
  const page = parsePage(html)
  const find = (name: string, value?: string) =>
    findElements(page, (element) => {
      const found = getAttribute(element, name)
      return value === undefined ? found !== null : found === value
    })
  const show = (element: Element) => setAttribute(element, 'hidden', null)
  const focus = (element: Element) => setAttribute(element, 'autofocus', '')

  for (const field of ['name', 'email'] as const) {
    if (typed) find('id', `enquiry_${field}`).forEach((input) => setAttribute(input, 'value', typed[field]))
  }
  // A line end right after the tag is no part of the text: readers of HTML leave out the first.
  if (typed) find('id', 'enquiry_message').forEach((area) => setText(area, `\n${typed.message}`))
  if (about !== null) {
    find('data-about').forEach(show)
    find('data-about-title').forEach((place) => setText(place, about.title))
    for (const box of find('id', 'enquiry_about')) {
      setAttribute(box, 'value', about.path)
      setAttribute(box, 'checked', '')
    }
  }
  for (const problem of problems) find('data-problem', problem).forEach(show)
  const wrong = enquiryFieldProblems.filter((problem) => problems.includes(problem)).map(toField)
  if (problems.length > 0 && wrong.length === 0) find('class', 'problems').forEach(focus)
  for (const field of wrong) {
    for (const input of find('id', `enquiry_${field}`)) {
      setAttribute(input, 'aria-invalid', 'true')
      if (field === wrong[0]) focus(input)
    }
  }
  return toHtml(page)
}

const toField = (problem: string) => problem.replace(/-.*/, '')
