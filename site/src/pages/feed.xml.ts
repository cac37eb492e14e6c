import type { APIRoute } from 'astro'

import { toFeed } from '../views/toFeed.ts'

export const GET: APIRoute = ({ locals: { content, siteUrl } }) =>
  new Response(toFeed(content, { siteUrl }), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
