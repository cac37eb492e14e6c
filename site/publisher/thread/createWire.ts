/** Answers a call from the other thread. `data` and the answer are copied on the way: plain data alone. */
export type Handler = (data: never) => unknown
export type Handlers = Readonly<Record<string, Handler>>

/** One end of a wire between two threads. */
export type Wire = {
  /** Has the handler of this name at the other end answer. Rejects with what it throws, or when the wire is cut. */
  call: (name: string, data?: unknown) => Promise<unknown>
  /** The same without an answer. */
  tell: (name: string, data?: unknown) => void
  /** The other end is gone: all calls that wait for it reject. */
  cut: (reason: Error) => void
}

type Message =
  | { type: 'call'; id: number | null; name: string; data: unknown }
  | { type: 'answer'; id: number; data: unknown }
  | { type: 'failure'; id: number; error: unknown }

type Port = {
  postMessage: (message: unknown) => void
  on: (event: 'message', listen: (message: unknown) => void) => unknown
}

/** Makes one end. `handlers` answer what the other end asks, in the order in which it asks. */
export function createWire({ port, handlers }: { port: Port; handlers: Handlers }): Wire {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let lastId = 0
  let isCut: Error | null = null

  async function answer(id: number | null, name: string, data: unknown): Promise<void> {
    try {
      const handle = handlers[name]
      if (handle === undefined) throw new Error(`Nothing here answers "${name}".`)
      const result: unknown = await handle(data as never)
      if (id !== null) port.postMessage({ type: 'answer', id, data: result } satisfies Message)
    } catch (error) {
      if (id === null) throw error
      port.postMessage({ type: 'failure', id, error } satisfies Message)
    }
  }

  port.on('message', (given) => {
    const message = given as Message
    if (message.type === 'call') return void answer(message.id, message.name, message.data)
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.type === 'answer') call?.resolve(message.data)
    else call?.reject(message.error)
  })

  return {
    call(name, data) {
      if (isCut !== null) return Promise.reject(isCut)
      lastId += 1
      const call = Promise.withResolvers<unknown>()
      waiting.set(lastId, call)
      port.postMessage({ type: 'call', id: lastId, name, data } satisfies Message)
      return call.promise
    },
    tell(name, data) {
      if (isCut === null) port.postMessage({ type: 'call', id: null, name, data } satisfies Message)
    },
    cut(reason) {
      isCut = reason
      for (const { reject } of waiting.values()) reject(reason)
      waiting.clear()
    },
  }
}
