import type { APIRoute } from 'astro'

import { toLlmsText } from '../views/toLlmsText.ts'

export const GET: APIRoute = ({ locals: { content, siteUrl } }) =>
  new Response(toLlmsText(content, { siteUrl }), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
