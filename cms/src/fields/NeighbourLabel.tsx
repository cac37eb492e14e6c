'use client'

import { useConfig, usePayloadAPI, useRowLabel } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** What a closed row for a neighbouring service says: the title of that service. */
export function NeighbourLabel() {
  const { data, rowNumber } = useRowLabel<{ service?: number | string | null }>()
  const { config } = useConfig()
  const id = data.service ?? null
  const path = `/services/${id ?? ''}` as const
  const url = id === null ? '' : formatAdminURL({ apiRoute: config.routes.api, path })
  const [answer] = usePayloadAPI(url, { initialParams: { depth: 0, draft: true } })
  const { title } = answer.data as { title?: unknown }
  return <span>{typeof title === 'string' ? title : `Neighbour ${(rowNumber ?? 0) + 1}`}</span>
}
