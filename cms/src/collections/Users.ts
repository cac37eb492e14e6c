import type { CollectionConfig } from 'payload'

import { nobody } from '../access/nobody.ts'
import { owner } from '../access/owner.ts'
import { ownerOrSelf } from '../access/ownerOrSelf.ts'
import { env } from '../env.ts'
import { keepAnOwnerOnChange, keepAnOwnerOnDelete } from '../users/keepAnOwner.ts'
import { refuseFirstRegister } from '../users/refuseFirstRegister.ts'

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  admin: {
    group: 'Site',
    description: 'Those who may sign in.',
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role'],
    hideAPIURL: true,
  },
  auth: {
    tokenExpiration: 60 * 60 * 24 * 7,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { secure: env.cmsUrl.startsWith('https://'), sameSite: 'Lax' },
  },
  access: {
    admin: ({ req }) => req.user !== null,
    create: owner,
    read: ownerOrSelf,
    readVersions: nobody,
    update: ownerOrSelf,
    delete: owner,
    unlock: owner,
  },
  endpoints: [refuseFirstRegister],
  hooks: { beforeChange: [keepAnOwnerOnChange], beforeDelete: [keepAnOwnerOnDelete] },
  fields: [
    { name: 'name', type: 'text', label: 'Name' },
    {
      name: 'role',
      type: 'select',
      label: 'Role',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      options: [
        { label: 'Owner: everything, people and site settings included', value: 'owner' },
        { label: 'Editor: writes and publishes', value: 'editor' },
      ],
      access: {
        create: ({ req }) => req.user?.role === 'owner',
        read: ({ req }) => Boolean(req.user),
        update: ({ req }) => req.user?.role === 'owner',
      },
    },
  ],
}
