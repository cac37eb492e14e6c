import type { IncomingMessage } from 'node:http'

import { type DraftQuestion, draftQuestionSchema } from '@throughline/shared'

import { readBody } from '../serve/readBody.ts'

/** Bytes that a form may have: far more than anyone writes. */
const largestForm = 4 * 1024 * 1024

/** What the script of the live preview sends, with the ticket from its address; null where it is nothing of the kind. */
export async function readQuestion({
  request,
  ticket,
}: {
  request: IncomingMessage
  ticket: string
}): Promise<DraftQuestion | null> {
  const body = await readBody({ request, limit: largestForm })
  if (body === null) return null
  try {
    const sent: unknown = JSON.parse(body.toString())
    return draftQuestionSchema.parse({ ...(sent as object), ticket })
  } catch {
    return null
  }
}
