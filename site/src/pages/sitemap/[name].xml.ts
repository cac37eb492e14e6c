import type { APIRoute } from 'astro'

import { toSitemapFile } from '../../views/toSitemap.ts'

export const GET: APIRoute = ({ params: { name = '' }, locals: { content, siteUrl } }) => {
  const sitemap = toSitemapFile(content, { name, siteUrl })
  if (sitemap === null) return new Response('There is no such sitemap.\n', { status: 404 })
  return new Response(sitemap, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
