import { join } from 'node:path'

import { HtmlValidate } from 'html-validate'
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'

import { createRenderer } from '../publisher/render/createRenderer.ts'
import { listReleaseFiles } from '../publisher/render/listReleaseFiles.ts'
import { readAssets } from '../publisher/render/readAssets.ts'
import { renderRelease } from '../publisher/render/renderRelease.ts'
import { createContent } from './fixtures/content.ts'

type Element = DefaultTreeAdapterTypes.Element
type Page = { path: string; html: string; elements: Element[] }

const siteUrl = 'https://practice.example'
let pages: Page[]
let texts: Map<string, string>
let paths: Set<string>
let redirects: Set<string>

function listElements(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(listElements) : []
  return tree.isElementNode(node) ? [node, ...children] : children
}
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value
const named = (page: Page, ...names: string[]) => page.elements.filter((one) => names.includes(one.tagName))
const textOf = (node: DefaultTreeAdapterTypes.Node): string => {
  if (tree.isTextNode(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

beforeAll(async () => {
  const directory = join(import.meta.dirname, '..', 'dist')
  const render = await createRenderer({ directory, siteUrl })
  const release = await renderRelease({
    content: createContent(),
    render,
    assets: await readAssets({ directory }),
  })
  paths = new Set(listReleaseFiles(release).map((file) => file.path))
  redirects = new Set(release.redirects.map((redirect) => redirect.from))
  texts = new Map(release.pages.map((page) => [page.path, page.body.toString()]))
  pages = release.pages
    .filter((page) => page.type.startsWith('text/html'))
    .map(({ path, body }) => ({
      path,
      html: body.toString(),
      elements: listElements(parse(body.toString())),
    }))
})

describe('every page of a release', () => {
  it('is valid HTML', async () => {
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
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html)
      const messages = results.flatMap((result) => result.messages)
      expect([path, messages.map((message) => `${message.line}: ${message.message}`)]).toEqual([path, []])
    }
  })

  it('has one h1, and headings that skip no level', () => {
    for (const page of pages) {
      const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((one) => Number(one.tagName[1]))
      expect([page.path, levels.filter((level) => level === 1)]).toEqual([page.path, [1]])
      const skips = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)
      expect([page.path, skips]).toEqual([page.path, []])
    }
  })

  it('has a title and a description of its own', () => {
    const titles = pages.map((page) => named(page, 'title').map(textOf).join())
    expect(new Set(titles).size).toBe(pages.length)
    expect(titles.every((title) => title.trim() !== '')).toBe(true)
  })

  it('links only to what is there, fragments included', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]))
    for (const page of pages) {
      for (const element of named(page, 'a', 'link', 'img', 'script')) {
        const target = attribute(element, 'href') ?? attribute(element, 'src')
        if (target === undefined) continue
        const url = new URL(target, siteUrl + page.path)
        if (url.origin !== siteUrl) continue
        expect([page.path, target, paths.has(url.pathname) || redirects.has(url.pathname)]).toEqual([
          page.path,
          target,
          true,
        ])
        if (url.hash === '') continue
        const ids = byPath.get(url.pathname)?.elements.map((one) => attribute(one, 'id')) ?? []
        expect([page.path, target, ids.includes(decodeURIComponent(url.hash.slice(1)))]).toEqual([
          page.path,
          target,
          true,
        ])
      }
    }
  })

  it('says of every picture what it shows and how large it is', () => {
    const pictures = pages.flatMap((page) => named(page, 'img'))
    expect(pictures.length).toBeGreaterThan(0)
    for (const picture of pictures) {
      for (const name of ['alt', 'width', 'height']) expect(attribute(picture, name)).toBeDefined()
    }
  })

  it('holds no script or style of its own, so that the policy needs no exception', () => {
    for (const page of pages) {
      expect([page.path, named(page, 'style').length]).toEqual([page.path, 0])
      expect(named(page, 'script').filter((one) => attribute(one, 'src') === undefined)).toEqual([])
      expect(
        page.elements.filter((one) => one.attrs.some(({ name }) => /^(style|on\w+)$/.test(name))),
      ).toEqual([])
    }
  })
})

it('the sitemap and the feed name pages that are there', () => {
  for (const [path, expression] of [
    ['/sitemap.xml', /<loc>([^<]+)<\/loc>/g],
    ['/feed.xml', /<link rel="alternate"[^>]*href="([^"]+)"/g],
  ] as const) {
    const addresses = [...(texts.get(path) ?? '').matchAll(expression)].map((match) => match[1] ?? '')
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses.filter((one) => one.startsWith(siteUrl))) {
      expect(paths).toContain(new URL(address).pathname)
    }
  }
})
