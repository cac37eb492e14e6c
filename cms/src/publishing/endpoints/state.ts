import type { Endpoint } from 'payload'

import { findDocument, findPublishState } from '../findPublishState.ts'
import { refuse } from './forSignedIn.ts'

/** Where a document stands on its way to visitors, for the edit view. */
export const stateEndpoint: Endpoint = {
  path: '/publishing/state/:slug/:id',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return refuse({ status: 401, message: 'Sign in first.' })
    const { slug, id } = req.routeParams as { slug: string; id: string }
    const asking = { payload: req.payload, slug, id }
    const state = await findPublishState(asking)
    // What was deleted is known by its publications.
    if (state.state === 'draft' && (await findDocument(asking)) === null) {
      return refuse({ status: 404, message: 'There is no such document. It may have been deleted.' })
    }
    return Response.json(state, { headers: { 'cache-control': 'no-store' } })
  },
}
