import { toNodeWords, type LexicalNode } from './LexicalNode.ts'

const names: Record<string, string> = {
  table: 'a table',
  tablerow: 'a table',
  tablecell: 'a table',
  block: 'a block',
  inlineBlock: 'a block',
  relationship: 'an embedded document',
  upload: 'a picture or file inside a line of words',
  list: 'a list inside a line of words',
  horizontalrule: 'a dividing line inside a line of words',
  quote: 'a quotation inside another part',
  heading: 'a heading inside another part',
  code: 'a block of code',
}

/** A sentence for the editor: the text holds this, and the site cannot show it. */
export function describeUnknownNode(node: LexicalNode): string {
  const name = names[node.type] ?? `a part of the kind “${node.type}”`
  return `The text holds ${name}${quoteWords(node)}, which the site cannot show. Remove it.`
}

/** The first words of a node, by which an editor finds it: ` (“First words …”)`. Empty where it has none. */
export function quoteWords(node: LexicalNode): string {
  const words = toNodeWords(node).replace(/\s+/g, ' ').trim()
  if (words === '') return ''
  return words.length <= 60 ? ` (“${words}”)` : ` (“${words.slice(0, 60).replace(/\s+\S*$/, '')} …”)`
}
