import { findElements, readAttribute, toElementWords, type HtmlElement, type HtmlParent } from './nodes.ts'

/** The part of a page that holds its own text: `main`, else the only `article`, else the body. */
export function chooseContent(document: HtmlParent): HtmlParent {
  const all = findElements(document, ['main', 'article', 'body', 'div', 'section'])
  const byRole = all.filter(
    (element) => element.tagName === 'main' || readAttribute(element, 'role') === 'main',
  )
  const articles = all.filter(({ tagName }) => tagName === 'article')
  const body = all.find(({ tagName }) => tagName === 'body')
  const candidates = [byRole[0], articles.length === 1 ? articles[0] : undefined]
  return candidates.find((found) => found !== undefined && toElementWords(found) !== '') ?? body ?? document
}

/** The title of a page: its first `h1` with words. */
export function findTitle(content: HtmlParent): HtmlElement | null {
  return findElements(content, ['h1']).find((heading) => toElementWords(heading) !== '') ?? null
}

/** The address against which the relative addresses of a page are read; null where the page does not say. */
export function findBase(document: HtmlParent): string | null {
  const [base] = findElements(document, ['base'])
  const canonical = findElements(document, ['link']).find(
    (link) => readAttribute(link, 'rel') === 'canonical',
  )
  const found = (base && readAttribute(base, 'href')) ?? (canonical && readAttribute(canonical, 'href')) ?? ''
  return /^https?:\/\//i.test(found) ? found : null
}
