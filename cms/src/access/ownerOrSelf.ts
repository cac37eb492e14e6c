import type { Access } from 'payload'

/** An owner for every user; anyone else for their own account. */
export const ownerOrSelf: Access = ({ req }) => {
  if (!req.user) return false
  return req.user.role === 'owner' || { id: { equals: req.user.id } }
}
