import type { Payload, TypedUser } from 'payload'

/** How many enquiries nobody has looked at. */
export async function countNewEnquiries({
  payload,
  user,
}: {
  payload: Payload
  user: TypedUser
}): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'enquiries',
    where: { status: { equals: 'new' } },
    overrideAccess: false,
    user,
  })
  return totalDocs
}
