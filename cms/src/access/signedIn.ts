import type { Access } from 'payload'

/** Anyone who has signed in to the admin. */
export const signedIn: Access = ({ req }) => req.user !== null
