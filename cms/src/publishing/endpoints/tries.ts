import type { Endpoint } from 'payload'
import { z } from 'zod'

import { postgres } from '../../database.ts'
import { announceAllPending } from '../announceAllPending.ts'
import { announcePublications } from '../announcePublications.ts'
import { markForAnotherTry } from '../markPublications.ts'
import { sendAgain } from '../webhooks/sendAgain.ts'
import { forSignedIn, refuse } from './forSignedIn.ts'

const tryNow = forSignedIn({
  schema: z.strictObject({}),
  handle: async ({ req }) => {
    const isTaken = await announceAllPending(req.payload)
    return Response.json({ isWaiting: isTaken !== null, isTaken: isTaken ?? false })
  },
})

const tryAgain = forSignedIn({
  schema: z.strictObject({ publication: z.string() }),
  handle: async ({ body: { publication }, req }) => {
    const database = postgres(req.payload).drizzle
    if (!(await markForAnotherTry({ id: publication, database }))) {
      return refuse({ status: 409, message: 'This has not failed, or is being tried again already.' })
    }
    announcePublications([publication])
    return Response.json({ isWaiting: true })
  },
})

const sendDeliveryAgain = forSignedIn({
  schema: z.strictObject({ delivery: z.number().int().positive().max(2_147_483_647) }),
  handle: async ({ body: { delivery }, req, user }) => {
    if (user.role !== 'owner') return refuse({ status: 403, message: 'Only an owner may do this.' })
    if (!(await sendAgain({ id: delivery, payload: req.payload }))) {
      return refuse({ status: 409, message: 'The place is no longer there, or is switched off.' })
    }
    return Response.json({ isWaiting: true })
  },
})

/** What a person asks to be tried again. */
export const tryEndpoints: Endpoint[] = [
  { path: '/publishing/try-now', method: 'post', handler: tryNow },
  { path: '/publishing/try-again', method: 'post', handler: tryAgain },
  { path: '/publishing/send-again', method: 'post', handler: sendDeliveryAgain },
]
