import type { DefaultServerCellComponentProps } from 'payload'

import { findVisitorStates } from '../publishing/findVisitorStates.ts'
import { VisitorsWords } from './VisitorsWords.tsx'

/** In a list: what visitors have of a document. All rows of a list ask together. */
export async function Visitors({ payload, collectionSlug, rowData }: DefaultServerCellComponentProps) {
  // Payload draws a column for its head too, without a row.
  const id = (rowData as { id?: number | string } | undefined)?.id
  if (id === undefined) return null
  const state = await findVisitorStates({ payload, collection: collectionSlug, id: String(id) })
  return <VisitorsWords state={state} />
}
