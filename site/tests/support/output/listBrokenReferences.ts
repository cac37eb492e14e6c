/** The ids that a JSON-LD graph refers to and does not hold. */
export function listBrokenReferences(data: { '@graph': readonly { '@id': string }[] }): string[] {
  const known = new Set(data['@graph'].map((node) => node['@id']))
  return listReferences(data['@graph']).filter((id) => !known.has(id))
}

/** An object that holds an id and nothing else refers to another one. */
function listReferences(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  if (!Array.isArray(value) && '@id' in value && entries.length === 1) return [String(value['@id'])]
  return entries.flatMap(([, inner]) => listReferences(inner))
}
