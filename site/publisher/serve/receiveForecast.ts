import { hasSiteKey, keyNeeded } from './hasSiteKey.ts'
import { parseJson } from './parseJson.ts'
import { readBody } from './readBody.ts'
import type { Exchange } from './Route.ts'
import { sendJson } from './sendJson.ts'

/** Bytes that a forecast may have. */
const largest = 64 * 1024

/** Takes what the CMS tells of a save before it is committed (`forecastPath`), with the site key alone. */
export async function receiveForecast({
  request,
  response,
  headers,
  secret,
  foresee,
}: Exchange & { secret: string; foresee: (forecast: unknown) => void }): Promise<void> {
  // What is left of a body that nobody reads must not be taken for the next request.
  const refuse = ({ status, body, more = [] }: { status: number; body: object; more?: string[] }) =>
    sendJson({ response, status, body, headers, more: ['connection', 'close', ...more] })

  if (request.method !== 'POST')
    return refuse({ status: 405, body: { message: 'Send a POST.' }, more: ['allow', 'POST'] })
  if (!hasSiteKey({ request, secret })) return refuse(keyNeeded)
  const body = await readBody({ request, limit: largest })
  if (body === null) return refuse({ status: 413, body: { message: 'A forecast may have 64 KB at most.' } })
  const forecast = parseJson(body.toString())
  if (forecast === undefined) return refuse({ status: 400, body: { message: 'The body is not JSON.' } })
  foresee(forecast)
  sendJson({ response, status: 202, body: {}, headers })
}
