/** One thing of the graph that a page tells search engines (JSON-LD, https://schema.org). Others refer to it by its id. */
export type Node = { '@type': string | string[]; '@id': string } & Record<string, unknown>
/** A reference to a node of the same graph. */
export type Reference = { '@id': string }

/** What the nodes of one page have in common. `siteUrl` has no slash at its end. */
export type Place = { siteUrl: string; path: string }

export const toReference = ({ '@id': id }: Node): Reference => ({ '@id': id })

/** Nodes as the value of a property: none, one or a list of references. */
export function toReferences(nodes: readonly Node[]): Reference | Reference[] | null {
  const [first, ...rest] = nodes.map(toReference)
  if (first === undefined) return null
  return rest.length === 0 ? first : [first, ...rest]
}

/** A node without the properties of which nothing is known. */
export function toNode(node: Node): Node {
  const known = Object.entries(node).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(known) as Node
}
