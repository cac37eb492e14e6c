import { MessageChannel } from 'node:worker_threads'

import { expect, it, onTestFinished } from 'vitest'

import { createWire, type Handlers } from './createWire.ts'

function connect(handlers: Handlers) {
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => port1.close())
  createWire({ port: port2, handlers })
  return createWire({ port: port1, handlers: {} })
}

it('a call gives what the other end answers, each call its own', async () => {
  const wire = connect({ double: async (n: number) => Promise.resolve(n * 2) })
  expect(await Promise.all([1, 2, 3].map((n) => wire.call('double', n)))).toEqual([2, 4, 6])
})

it('a call rejects with what the other end throws, and where nothing answers', async () => {
  const wire = connect({
    fail: () => {
      throw new RangeError('Too far.')
    },
  })
  await expect(wire.call('fail')).rejects.toThrow(new RangeError('Too far.'))
  await expect(wire.call('nothing')).rejects.toThrow('Nothing here answers "nothing".')
})

it('calls that wait when the wire is cut reject, and so do later ones', async () => {
  const wire = connect({ wait: () => new Promise(() => undefined) })
  const waiting = wire.call('wait')
  wire.cut(new Error('Gone.'))
  await expect(waiting).rejects.toThrow('Gone.')
  await expect(wire.call('wait')).rejects.toThrow('Gone.')
})
