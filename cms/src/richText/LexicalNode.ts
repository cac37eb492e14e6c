/** A node of an editor state as the database holds it. Only its type is sure; every other field is read with care. */
export type LexicalNode = { type: string } & Record<string, unknown>

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The nodes inside a node, in their order; none where it has none. */
export function listChildren(node: Record<string, unknown>): LexicalNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : []
}

/** The plain words of a node and of all that is in it. */
export function toNodeWords(node: LexicalNode): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return ' '
  return listChildren(node)
    .map(toNodeWords)
    .join(node.type === 'table' || node.type === 'tablerow' || node.type === 'list' ? ' ' : '')
}

function isNode(value: unknown): value is LexicalNode {
  return isRecord(value) && typeof value.type === 'string'
}
