import { expect, it } from 'vitest'

import { callHandler, type Handler } from './callHandler.ts'

const call = (handler: Handler, locals = {}) => callHandler({ handler, url: '/x/', locals })

it('a handler is asked for the address with the locals, and what it writes is the answer', async () => {
  const locals = { content: 'content' }
  const answer = await call((request, response, _next, given) => {
    expect([request.method, request.url, given]).toEqual(['GET', '/x/', locals])
    response.setHeader('X-One', '1')
    response.writeHead(201, { 'Content-Type': 'text/html' })
    response.write('ä')
    response.write(new Uint8Array([0x62]))
    response.end('c')
  }, locals)
  expect(answer.status).toBe(201)
  expect(Object.fromEntries(answer.headers)).toEqual({ 'content-type': 'text/html', 'x-one': '1' })
  expect(answer.body.toString()).toBe('äbc')
})

it('a large answer comes whole', async () => {
  const chunk = Buffer.alloc(100_000, 'x')
  const answer = await call(async (_request, response) => {
    for (let n = 0; n < 50; n += 1) {
      await new Promise<void>((resolve) => void response.write(chunk, () => resolve()))
    }
    response.end()
  })
  expect(answer.body.length).toBe(5_000_000)
})

it('a handler that ends its answer is told so', async () => {
  const events: string[] = []
  await call((_request, response) => {
    response.on('finish', () => events.push('finish'))
    response.on('close', () => events.push('close'))
    response.end(() => events.push('called back'))
  })
  await Promise.resolve()
  expect(events.sort()).toEqual(['called back', 'close', 'finish'])
})

it.each<[string, Handler, string]>([
  [
    'throws',
    () => {
      throw new Error('broken')
    },
    'broken',
  ],
  ['rejects', () => Promise.reject(new Error('broken')), 'broken'],
  ['passes on', (_request, _response, next) => next(), 'no page of the site has this address'],
  ['passes an error on', (_request, _response, next) => next(new Error('broken')), 'broken'],
  [
    'breaks off',
    (_request, response) => {
      response.write('half')
      response.destroy(new Error('broken'))
    },
    'broken',
  ],
])('a handler that %s is an error', async (_, handler, message) => {
  await expect(call(handler)).rejects.toThrow(message)
})
