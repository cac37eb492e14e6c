import { defineMiddleware } from 'astro:middleware'

/** A page that cannot be rendered answers 500 with the reason as plain text, so that whoever asked can say it to a person. */
export const onRequest = defineMiddleware(async (_context, next) => {
  try {
    return await next()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return new Response(reason, { status: 500, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
})
