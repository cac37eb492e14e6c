import type { CollectionConfig } from 'payload'

import { nobody } from '../access/nobody.ts'
import { signedIn } from '../access/signedIn.ts'

export const Enquiries: CollectionConfig = {
  slug: 'enquiries',
  labels: { singular: 'Enquiry', plural: 'Enquiries' },
  admin: {
    group: 'Work',
    description: 'What people have written to you.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'status', 'createdAt'],
    hideAPIURL: true,
  },
  access: {
    create: nobody,
    read: signedIn,
    readVersions: nobody,
    update: signedIn,
    delete: signedIn,
    unlock: nobody,
  },
  fields: [
    { name: 'name', type: 'text', label: 'Name', required: true, access: { update: () => false } },
    { name: 'email', type: 'email', label: 'E-mail', required: true, access: { update: () => false } },
    { name: 'message', type: 'textarea', label: 'Message', required: true, access: { update: () => false } },
    { name: 'about', type: 'text', label: 'About', access: { update: () => false } },
    {
      name: 'status',
      type: 'select',
      label: 'Where it stands',
      defaultValue: 'new',
      required: true,
      options: [
        { label: 'New', value: 'new' },
        { label: 'Read', value: 'read' },
        { label: 'Answered', value: 'answered' },
        { label: 'Archived', value: 'archived' },
      ],
      admin: { position: 'sidebar' },
    },
  ],
}
