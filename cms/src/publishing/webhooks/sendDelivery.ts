import { lookup as lookUp, type LookupAddress } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'

import { createWebhookHeaders } from '@throughline/shared'

import { isForbiddenAddress } from './isForbiddenAddress.ts'

const timeoutMilliseconds = 10_000
/** So much of an answer is looked at. */
const mostBytes = 1024

/** What one try came to: taken or not, and the answer in words. */
export type Outcome = { isTaken: boolean; answer: string }

class ForbiddenAddressError extends Error {
  override name = 'ForbiddenAddressError'
}

/** Looks a name up and refuses where it leads to what it must not. The connection goes to just what was checked. */
const lookUpAllowed: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return callback(error, '', 0)
    if (found.some(({ address }) => isForbiddenAddress({ address, hostname }))) {
      return callback(new ForbiddenAddressError('This address leads to the machine itself.'), '', 0)
    }
    const [first] = found
    if (options.all) callback(null, found)
    else callback(null, first?.address ?? '', first?.family ?? 0)
  })
}

const failureWords: Record<string, string> = {
  ENOTFOUND: 'This address could not be found',
  EAI_AGAIN: 'This address could not be found',
  ECONNREFUSED: 'Nothing answers at this address',
  ECONNRESET: 'The connection was cut',
}

function describeFailure(error: Error & { code?: string }): string {
  if (error instanceof ForbiddenAddressError) return error.message
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'No answer within 10 seconds'
  return failureWords[error.code ?? ''] ?? `No connection: ${error.message}`
}

function describeAnswer({ status, text }: { status: number; text: string }): string {
  if (status >= 300 && status < 400)
    return `${status}: it points elsewhere. Write the address where it points to.`
  const words = text
    .replace(/[^\P{C}\n]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
  return status < 300 || words === '' ? String(status) : `${status}: ${words}`
}

/**
 * Sends one message, signed where there is a secret. Follows no redirect, waits 10 s at most, reads at most 1 KB of the answer. Never
 * throws: what went wrong is in the outcome.
 */
export async function sendDelivery({
  address,
  secret,
  messageId,
  body,
}: {
  address: string
  secret: string | null
  messageId: string
  body: string
}): Promise<Outcome> {
  const url = new URL(address)
  const typed = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(typed) !== 0 && isForbiddenAddress({ address: typed, hostname: typed })) {
    return { isTaken: false, answer: 'Messages are not sent to such an address' }
  }
  const timestamp = Math.floor(Date.now() / 1000)
  const signed = secret === null ? {} : createWebhookHeaders({ secret, id: messageId, timestamp, body })
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Throughline',
    'webhook-id': messageId,
    'webhook-timestamp': String(timestamp),
    ...signed,
  }
  const signal = AbortSignal.timeout(timeoutMilliseconds)
  return new Promise((resolve) => {
    const { request } = url.protocol === 'https:' ? https : http
    const sending = request(
      url,
      { method: 'POST', headers, lookup: lookUpAllowed, agent: false, signal },
      (response) => {
        const status = response.statusCode ?? 0
        let text = ''
        const settle = () => {
          resolve({ isTaken: status >= 200 && status < 300, answer: describeAnswer({ status, text }) })
          sending.destroy()
        }
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          text += part
          if (text.length >= mostBytes) settle()
        })
        response.on('end', settle)
        response.on('error', settle)
      },
    )
    sending.on('error', (error) => resolve({ isTaken: false, answer: describeFailure(error) }))
    sending.end(body)
  })
}
