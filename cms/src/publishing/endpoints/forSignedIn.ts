import type { PayloadRequest, TypedUser } from 'payload'
import type { z } from 'zod'

/** An answer that says why not. */
export function refuse({ status, message }: { status: number; message: string }): Response {
  return Response.json({ errors: [{ message }] }, { status })
}

/** The body of a request in a form, or null where it has another or none. */
async function parseBody<T>({
  req,
  schema,
}: {
  req: PayloadRequest
  schema: z.ZodType<T>
}): Promise<T | null> {
  try {
    const body = schema.safeParse(await req.json?.())
    return body.success ? body.data : null
  } catch {
    return null
  }
}

/**
 * An action of a person who is signed in. Payload takes the cookie of a session only from a page of its own address, so that no other
 * page can do it in their name.
 */
export function forSignedIn<T>({
  schema,
  handle,
}: {
  schema: z.ZodType<T>
  handle: (action: { body: T; req: PayloadRequest; user: TypedUser }) => Promise<Response>
}): (req: PayloadRequest) => Promise<Response> {
  return async (req) => {
    const { user } = req
    if (!user) return refuse({ status: 401, message: 'Sign in first.' })
    const body = await parseBody({ req, schema })
    if (body === null)
      return refuse({ status: 400, message: 'This was not understood. Load the page again.' })
    const response = await handle({ body, req, user })
    response.headers.set('cache-control', 'no-store')
    return response
  }
}
