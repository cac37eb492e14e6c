import type { Endpoint } from 'payload'

/**
 * Stands in the place of Payload's endpoint that lets anyone make the first user while there is none. Ours is made when the system
 * starts.
 */
export const refuseFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    const message = 'The first owner is made when the system starts: start it again, then sign in.'
    return Response.json({ errors: [{ message }] }, { status: 403 })
  },
}
