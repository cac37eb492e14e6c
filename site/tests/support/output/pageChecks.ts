import { HtmlValidate } from 'html-validate'

import { speculationRules } from '../../../src/views/head/speculationRules.ts'
import { attribute, isListed, metaOf, named, type Output, type OutputPage, textOf } from './Output.ts'

/** What must hold for the pages of a whole site. Each check gives what is wrong, in words; nothing where all is well. */

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Matters of taste that Astro decides.
  rules: {
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
  },
})

export async function findInvalidHtml({ pages }: Output): Promise<string[]> {
  const problems: string[] = []
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html)
    for (const { line, message } of results.flatMap((result) => result.messages)) {
      problems.push(`${path} line ${line}: ${message}`)
    }
  }
  return problems
}

export function findBadHeadings({ pages }: Output): string[] {
  return pages.flatMap((page) => {
    const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((one) => Number(one.tagName[1]))
    const firsts = levels.filter((level) => level === 1).length
    const skip = levels.findIndex((level, place) => place > 0 && level > (levels[place - 1] ?? 0) + 1)
    return [
      ...(firsts === 1 ? [] : [`${page.path} has ${firsts} h1`]),
      ...(skip === -1 ? [] : [`${page.path} skips to h${levels[skip] ?? 0}`]),
    ]
  })
}

/** Titles and descriptions that are missing, or that several pages share. */
export function findSharedHeads({ pages }: Output): string[] {
  const listed = pages.filter(isListed)
  const toTitle = (page: OutputPage) => named(page, 'title').map(textOf).join().trim()
  return [
    ...findDoubles(listed, 'title', toTitle),
    ...findDoubles(listed, 'description', (page) => metaOf(page, 'description')?.trim() ?? ''),
  ]
}

function findDoubles(pages: OutputPage[], what: string, read: (page: OutputPage) => string): string[] {
  const known = new Map<string, string>()
  return pages.flatMap((page) => {
    const words = read(page)
    const other = known.get(words)
    known.set(words, page.path)
    if (words === '') return [`${page.path} has no ${what}`]
    return other === undefined ? [] : [`${page.path} and ${other} have the ${what} "${words}"`]
  })
}

export function findNamelessPictures({ pages }: Output): string[] {
  return pages.flatMap((page) =>
    named(page, 'img').flatMap((picture) =>
      ['alt', 'width', 'height']
        .filter((name) => attribute(picture, name) === undefined)
        .map((name) => `${page.path}: ${attribute(picture, 'src') ?? 'a picture'} has no ${name}`),
    ),
  )
}

/** What the policy would refuse: scripts and styles within a page, but for the rules that it knows by their hash. Data is no script. */
export function findInlineCode({ pages }: Output): string[] {
  return pages.flatMap((page) => {
    const scripts = named(page, 'script').filter(
      (one) =>
        attribute(one, 'src') === undefined &&
        attribute(one, 'type') !== 'application/ld+json' &&
        textOf(one) !== speculationRules,
    )
    const styled = page.elements.filter((one) => one.attrs.some(({ name }) => /^(style|on\w+)$/.test(name)))
    const found = [...scripts, ...named(page, 'style'), ...styled]
    return found.map(({ tagName }) => `${page.path} has code in <${tagName}>`)
  })
}
