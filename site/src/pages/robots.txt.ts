import type { APIRoute } from 'astro'

import { toRobots } from '../views/toRobots.ts'

export const GET: APIRoute = ({ locals: { siteUrl } }) =>
  new Response(toRobots({ siteUrl }), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
