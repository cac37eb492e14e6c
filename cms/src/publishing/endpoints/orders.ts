import type { Endpoint } from 'payload'
import { z } from 'zod'

import { announcePublications } from '../announcePublications.ts'
import { findOrders, storeAllowedDrop, storeHold } from '../orders/storedOrders.ts'
import { requestKeptReleases } from '../requests/requestReleases.ts'
import { toPersonName } from '../toPersonName.ts'
import { forSignedIn, refuse } from './forSignedIn.ts'

const nothing = z.strictObject({})

/** Whether the site can go back to a release. A site that does not answer is taken to: it obeys when it is up. */
async function isKept(release: string): Promise<boolean> {
  try {
    return (await requestKeptReleases()).some(({ id }) => id === release)
  } catch {
    return true
  }
}

const hold = forSignedIn({
  schema: z.strictObject({ release: z.string().min(1).max(200) }),
  handle: async ({ body: { release }, req: { payload }, user }) => {
    const known = await payload.find({
      collection: 'releases',
      where: { name: { equals: release } },
      limit: 1,
      pagination: false,
      overrideAccess: false,
      user,
    })
    if (known.docs.length === 0) return refuse({ status: 404, message: 'There is no such release.' })
    if (!(await isKept(release))) {
      return refuse({ status: 409, message: 'The site no longer keeps this release. Choose a newer one.' })
    }
    await storeHold({ release, askedBy: toPersonName(user), payload })
    announcePublications([])
    return Response.json({ hold: release })
  },
})

const resume = forSignedIn({
  schema: nothing,
  handle: async ({ req: { payload }, user }) => {
    await storeHold({ release: null, askedBy: toPersonName(user), payload })
    announcePublications([])
    return Response.json({ hold: null })
  },
})

const allowDrop = forSignedIn({
  schema: z.strictObject({ fingerprint: z.string().min(1).max(200) }),
  handle: async ({ body: { fingerprint }, req: { payload } }) => {
    const { waiting } = await findOrders(payload)
    if (waiting?.fingerprint !== fingerprint) {
      const message = 'Something else waits by now. Load the page again and look at it first.'
      return refuse({ status: 409, message })
    }
    await storeAllowedDrop({ fingerprint, payload })
    announcePublications([])
    return Response.json({ allowedDrop: fingerprint })
  },
})

/** What a person decides about releases. Each is stored, and the site told at once. */
export const orderEndpoints: Endpoint[] = [
  { path: '/publishing/hold', method: 'post', handler: hold },
  { path: '/publishing/resume', method: 'post', handler: resume },
  { path: '/publishing/allow-drop', method: 'post', handler: allowDrop },
]
