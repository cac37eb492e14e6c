import type { APIRoute } from 'astro'

import { toSitemap } from '../views/toSitemap.ts'

export const GET: APIRoute = ({ locals: { content, siteUrl } }) =>
  new Response(toSitemap(content, { siteUrl }), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
