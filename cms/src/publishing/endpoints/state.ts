import type { Endpoint } from 'payload'

import { findPublishState } from '../findPublishState.ts'

/** Where a document stands on its way to visitors, for the edit view. */
export const stateEndpoint: Endpoint = {
  path: '/publishing/state/:slug/:id',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return Response.json({ errors: [{ message: 'Sign in first.' }] }, { status: 401 })
    const { slug, id } = req.routeParams as { slug: string; id: string }
    const state = await findPublishState({ payload: req.payload, slug, id })
    return Response.json(state, { headers: { 'cache-control': 'no-store' } })
  },
}
