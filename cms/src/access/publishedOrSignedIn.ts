import type { Access } from 'payload'

/** Signed in: everything. Signed out: what the public site may show. */
export const publishedOrSignedIn: Access = ({ req }) =>
  req.user !== null || { _status: { equals: 'published' } }
