import type { Access } from 'payload'

/** Whoever runs the site: may manage users and site settings. */
export const owner: Access = ({ req }) => req.user?.role === 'owner'
