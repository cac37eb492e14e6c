import { toGroup, toId, toRows } from './contract/values.ts'

type Row = Record<string, unknown>

/** Whether a link says where it leads. One to a document that was deleted has lost it. */
function leadsSomewhere(row: Row): boolean {
  const link = toGroup(row['link'])
  return link['type'] === 'address' || toId(toGroup(link['document'])['value']) !== null
}

/** A stored row of the site settings without links to documents that were deleted: these would hold up the site as a whole. */
export function withoutLostLinks(row: Row): Row {
  const { navigation, footer } = row
  if (navigation === undefined && footer === undefined) return row
  const { links, ...rest } = toGroup(footer)
  return {
    ...row,
    navigation: toRows(navigation).filter(leadsSomewhere),
    footer: { ...rest, links: toRows(links).filter(leadsSomewhere) },
  }
}
