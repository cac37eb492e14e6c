import { enquiryPaths, type EnquiryProblem } from '@throughline/shared'

import { readBody } from '../serve/readBody.ts'
import type { Exchange } from '../serve/Route.ts'
import { sendJson } from '../serve/sendJson.ts'
import { sendText } from '../serve/sendText.ts'
import type { Desk } from './Desk.ts'
import { type Filling, fillForm } from './fillForm.ts'
import { findAbout, type ReadPage } from './findAbout.ts'
import { isFromElsewhere } from './isFromElsewhere.ts'
import { parseTypedEnquiry } from './TypedEnquiry.ts'

/** Bytes that a form may have: room for a message that is far too long, so that it comes back instead of being lost. */
const largest = 1024 * 1024

/** A request, and the pages of the current release. */
type FormExchange = Exchange & { readPage: ReadPage }

/** The page with the form, with the page that the visitor came from, where it is one of this site. */
export async function sendFormAbout({ path, ...exchange }: FormExchange & { path: string }): Promise<void> {
  await sendForm({
    ...exchange,
    status: 200,
    filling: { about: await findAbout({ path, readPage: exchange.readPage }) },
  })
}

/**
 * Answers what is sent to the address of enquiries. A browser is led to the page that says what happens next, or gets the form again with
 * what was typed and what is wrong; a script that asks for JSON gets `{ sent: true }` or `{ problems: […] }`.
 */
export async function receiveEnquiry({
  desk,
  connection,
  siteUrl,
  ...exchange
}: FormExchange & { desk: Desk; connection: string; siteUrl: string }): Promise<void> {
  const { request, response, headers, readPage } = exchange
  // What is left of a body that nobody reads must not be taken for the next request.
  const refuse = (status: number, text: string, more: string[] = []) =>
    sendText({ response, status, text: `${text}\n`, headers, more: ['connection', 'close', ...more] })
  const lead = (to: string) =>
    sendText({ response, status: 303, text: `It is at ${to}\n`, headers, more: ['location', to] })

  if (request.method === 'GET' || request.method === 'HEAD') return lead(enquiryPaths.form)
  if (request.method !== 'POST') return refuse(405, 'Send a POST.', ['allow', 'GET, HEAD, POST'])
  if (isFromElsewhere({ headers: request.headers, siteUrl }))
    return refuse(403, 'A page of another site sent this. Use the form on the contact page.')
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    return refuse(415, 'Send the form as application/x-www-form-urlencoded.')
  const body = await readBody({ request, limit: largest })
  if (body === null) return refuse(413, 'This is far too long for the form. Go back, and send a part of it.')

  const typed = parseTypedEnquiry(body)
  const about = await findAbout({ path: typed.about, readPage })
  const { problems, waitSeconds } = await desk.take({ typed, about, connection })
  const wantsJson = request.headers.accept?.includes('application/json') === true
  const status = toStatus(problems)
  const more = waitSeconds === undefined ? [] : ['retry-after', String(waitSeconds)]
  if (wantsJson) {
    const answer = status === 200 ? { sent: true } : { problems }
    return sendJson({ response, status, body: answer, headers, more })
  }
  if (status === 200) return lead(enquiryPaths.sent)
  return sendForm({ ...exchange, status, filling: { about, typed, problems }, more })
}

async function sendForm({
  response,
  headers,
  readPage,
  status,
  filling,
  more = [],
}: FormExchange & { status: number; filling: Filling; more?: string[] }): Promise<void> {
  const html = await readPage(enquiryPaths.form)
  if (html === null) {
    const text = 'The form is not here just now. Go back, and try again in a few seconds.\n'
    return sendText({ response, status: 503, text, headers, more: ['retry-after', '5'] })
  }
  const type = 'text/html; charset=utf-8'
  sendText({ response, status, text: fillForm({ html, ...filling }), headers, more, type })
}

function toStatus([first]: readonly EnquiryProblem[]): number {
  if (first === undefined) return 200
  if (first === 'many') return 429
  return first === 'unkept' ? 503 : 422
}
