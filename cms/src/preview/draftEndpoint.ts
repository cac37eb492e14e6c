import { draftQuestionSchema, previewDraftPath } from '@throughline/shared'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { forSite } from '../publishing/endpoints/forSite.ts'
import { findDraft } from './findDraft.ts'

/** Tells the site what a draft is, for the holder of a ticket. With the site's key alone. */
export const draftEndpoint: Endpoint = {
  path: previewDraftPath.replace('/api', ''),
  method: 'post',
  handler: forSite(async (req) => {
    const question = draftQuestionSchema.safeParse(await req.json?.())
    if (!question.success) {
      return Response.json({ errors: [{ message: z.prettifyError(question.error) }] }, { status: 400 })
    }
    return Response.json(await findDraft({ question: question.data, req }))
  }),
}
