import { defaultTreeAdapter as tree } from 'parse5'

import { type Element, type HtmlNode, isElement, toAttribute } from '../parsePage.ts'

/** How marks are written. Underlined, small and raised words have no mark in Markdown. */
const marks: Record<string, string> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  cite: '*',
  s: '~~',
  del: '~~',
}

/** A forced line break, until spaces have been tidied. */
const lineBreak = '\ue000'

/** Words in a line as Markdown, without spaces around them. */
export function toInline(nodes: readonly HtmlNode[], address: string): string {
  return print(nodes, address)
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/ ?\ue000 ?/g, '\\\n')
    .replace(/^(\\\n| )+|(\\\n| )+$/g, '')
    .replace(/^([#+-]|\d+[.)])(?= |$)/gm, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
}

function print(nodes: readonly HtmlNode[], address: string): string {
  return nodes
    .map((node) => {
      if (tree.isTextNode(node)) return escape(node.value)
      return isElement(node) ? printElement(node, address) : ''
    })
    .join('')
}

function printElement(element: Element, address: string): string {
  const { tagName: name, childNodes } = element
  const isHidden =
    toAttribute(element, 'hidden') !== undefined || toAttribute(element, 'aria-hidden') === 'true'
  if (isHidden || name === 'script' || name === 'svg') return ''
  if (name === 'br') return lineBreak
  if (name === 'img') return printImage(element, address)
  if (name === 'code') return printCode(childNodes)
  const words = print(childNodes, address)
  if (name === 'a') return printLink({ words, href: toAttribute(element, 'href'), address })
  const mark = marks[name]
  return mark === undefined ? words : around(words, mark, mark)
}

function printLink({
  words,
  href,
  address,
}: {
  words: string
  href: string | undefined
  address: string
}): string {
  const url = href === undefined ? null : URL.parse(href, address)
  return url === null ? words : around(words, '[', `](${toTarget(url.href)})`)
}

/** A picture says what it shows; a decorative one says nothing. */
function printImage(element: Element, address: string): string {
  const alt = toAttribute(element, 'alt') ?? ''
  const url = URL.parse(toAttribute(element, 'src') ?? '', address)
  return alt === '' || url === null ? '' : `![${escape(alt)}](${toTarget(url.href)})`
}

function printCode(nodes: readonly HtmlNode[]): string {
  const text = nodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('')
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  const space = /^`|`$/.test(text) ? ' ' : ''
  return text === '' ? '' : fence + space + text + space + fence
}

/** Marks stand next to words: spaces at the edges go outside. */
function around(words: string, before: string, after: string): string {
  const [, start = '', inner = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? []
  return inner === '' ? words : start + before + inner + after + end
}

const toTarget = (href: string) => (/[()\s]/.test(href) ? `<${href}>` : href)
const escape = (text: string) => text.replace(/[\\`*_[\]<>~]/g, '\\$&')
