import type { Payload } from 'payload'
import { vi } from 'vitest'

import { postgres } from '../src/database.ts'

/** The statements that the CMS sends to its database while something is done. They are sent all the same. */
export async function countStatements<T>({
  payload,
  act,
}: {
  payload: Payload
  act: () => Promise<T>
}): Promise<{ result: T; statements: string[] }> {
  const client = await postgres(payload).pool.connect()
  const prototype = Object.getPrototypeOf(client) as typeof client
  client.release()
  const spy = vi.spyOn(prototype, 'query')
  const result = await act()
  const statements = spy.mock.calls.map(([query]) => {
    const { text } = query as unknown as { text?: string }
    return text ?? String(query)
  })
  spy.mockRestore()
  return { result, statements }
}
