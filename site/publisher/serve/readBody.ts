import type { IncomingMessage } from 'node:http'

/** The body of a request; null where it is larger than `limit` bytes: the rest of it is not read. */
export async function readBody({
  request,
  limit,
}: {
  request: IncomingMessage
  limit: number
}): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
