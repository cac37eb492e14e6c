import type { TextField } from 'payload'

/** Who wrote a version, by the name that colleagues know. Set by `stampSavedBy`; not for the public. */
export const savedByField: TextField = {
  name: 'savedBy',
  type: 'text',
  label: 'Saved by',
  access: { create: () => false, update: () => false, read: ({ req }) => req.user !== null },
  admin: { hidden: true },
}
