import { toDocumentPath, toOldPath } from '@throughline/shared'
import type { PayloadRequest } from 'payload'

import { env } from '../env.ts'
import type { FieldProblem } from './contract/createReading.ts'
import { toGroup, toText } from './contract/values.ts'
import { findPageAt } from './findPageAt.ts'
import { isStoredId } from './isStoredId.ts'
import { listFieldLinks } from './listFieldLinks.ts'
import type { StoredDocument } from './StoredDocument.ts'

/** Longer chains are not followed by browsers either. */
const mostSteps = 20

type Row = Record<string, unknown>

/** An address → the path on this site, as an old address is written; null where it leads elsewhere. */
function toPath(address: string): string | null {
  const own = address.startsWith(`${env.siteUrl}/`) ? address.slice(env.siteUrl.length) : address
  return own.startsWith('/') ? toOldPath(own) : null
}

/** Where a redirect leads, as a path on this site; null where it leads elsewhere or nowhere. */
async function findTargetPath({ row, req }: { row: Row; req: PayloadRequest }): Promise<string | null> {
  const link = toGroup(row['link'])
  if (link['type'] === 'address') return toPath(toText(link['address']) ?? '')
  const [chosen] = listFieldLinks({ link })
  if (!chosen || !isStoredId(chosen.document.id)) return null
  const { collection, id } = chosen.document
  const where = { id: { equals: id } }
  const target = await req.payload.db.findOne<StoredDocument>({ collection, where, req })
  return target?.slug ? toDocumentPath({ collection, slug: target.slug }) : null
}

async function findRedirectFrom({ path, req }: { path: string; req: PayloadRequest }): Promise<Row | null> {
  const where = { and: [{ from: { equals: path } }, { _status: { equals: 'published' } }] }
  return req.payload.db.findOne<Row & { id: number }>({ collection: 'redirects', where, req })
}

/** The paths that a visitor would be sent through for ever, from the first back to it; null where they arrive. */
async function findCircle({
  redirect,
  req,
}: {
  redirect: Row
  req: PayloadRequest
}): Promise<string[] | null> {
  const seen = [String(redirect['from'])]
  let row: Row | null = redirect
  while (row && seen.length <= mostSteps) {
    const path: string | null = await findTargetPath({ row, req })
    if (path === null) return null
    const start = seen.indexOf(path)
    if (start >= 0) return [...seen, path]
    if (await findPageAt({ path, req })) return null
    seen.push(path)
    row = await findRedirectFrom({ path, req })
  }
  return null
}

/** What keeps a redirect from being of use: a page at its old address, or a way that never arrives. */
export async function findRedirectProblems({
  redirect,
  req,
}: {
  redirect: Row
  req: PayloadRequest
}): Promise<FieldProblem[]> {
  const from = toText(redirect['from'])
  if (from === null) return []
  const page = await findPageAt({ path: from, req })
  if (page) {
    const message = `${from} is the address of ${page}. A redirect is for an address where nothing stands any more.`
    return [{ path: 'from', message }]
  }
  const circle = await findCircle({ redirect, req })
  if (!circle) return []
  const path = toGroup(redirect['link'])['type'] === 'address' ? 'link.address' : 'link.document'
  const message =
    circle.length === 2
      ? 'This leads back to itself. Choose another place.'
      : `This leads in a circle: ${circle.join(' → ')}. Choose another place.`
  return [{ path, message }]
}
