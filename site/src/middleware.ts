import { defineMiddleware } from 'astro:middleware'

import bold from './fonts/newsreader-text-bold.woff2?url'
import italic from './fonts/newsreader-text-italic.woff2?url'
import { addLoadingHints } from './views/head/addLoadingHints.ts'

/** A page that cannot be rendered answers 500 with the reason as plain text, so that whoever asked can say it to a person. */
export const onRequest = defineMiddleware(async (_context, next) => {
  try {
    const answer = await next()
    if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer
    const html = addLoadingHints({ html: await answer.text(), fonts: { em: italic, strong: bold } })
    return new Response(html, answer)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return new Response(reason, { status: 500, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
})
