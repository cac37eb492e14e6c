import type { DefaultServerCellComponentProps } from 'payload'

import { findVisitorStates } from '../publishing/findVisitorStates.ts'
import { VisitorsWords } from './VisitorsWords.tsx'

/** In a list: what visitors have of a document. All rows of a list ask together. */
export async function Visitors({ payload, collectionSlug, rowData }: DefaultServerCellComponentProps) {
  const { id } = rowData as { id?: number | string }
  if (id === undefined) return null
  const state = await findVisitorStates({ payload, collection: collectionSlug, id: String(id) })
  return <VisitorsWords state={state} />
}
