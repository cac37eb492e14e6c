import type { Access } from 'payload'

import { hasSiteKey } from './siteKey.ts'

/** The site with its key, which copies what published pages show, and anyone who has signed in. */
export const siteOrSignedIn: Access = ({ req }) => req.user !== null || hasSiteKey(req)
