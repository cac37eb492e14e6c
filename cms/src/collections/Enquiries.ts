import { linkableCollections } from '@throughline/shared'
import type { CollectionConfig, Field } from 'payload'

import { nobody } from '../access/nobody.ts'
import { signedIn } from '../access/signedIn.ts'
import { receiveEndpoint } from '../enquiries/receiveEndpoint.ts'
import { moment } from '../fields/moment.ts'

/** What a visitor wrote stays as it was written. */
const asReceived = { update: () => false }
/** Shown as a letter, not as a form: see EnquiryLetter. */
const inLetter = { condition: () => false }
/** What our own code keeps. */
const hidden = { admin: { hidden: true }, access: asReceived } satisfies Partial<Field>

export const Enquiries: CollectionConfig = {
  slug: 'enquiries',
  labels: { singular: 'Enquiry', plural: 'Enquiries' },
  admin: {
    group: 'Work',
    description: 'What people have written to you by the form on the contact page.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'about', 'status', 'receivedAt', 'mailState'],
    listSearchableFields: ['name', 'email', 'message', 'about'],
    hideAPIURL: true,
    components: { edit: { beforeDocumentControls: ['/enquiries/EnquiryControls.tsx#EnquiryControls'] } },
  },
  access: {
    create: nobody,
    read: signedIn,
    readVersions: nobody,
    update: signedIn,
    delete: signedIn,
    unlock: nobody,
  },
  defaultSort: '-receivedAt',
  lockDocuments: false,
  indexes: [{ fields: ['mailState', 'mailNextTryAt'] }],
  endpoints: [receiveEndpoint],
  fields: [
    {
      name: 'letter',
      type: 'ui',
      admin: { components: { Field: '/enquiries/EnquiryLetter.tsx#EnquiryLetter' }, disableListColumn: true },
    },
    { name: 'name', type: 'text', label: 'Name', required: true, access: asReceived, admin: inLetter },
    { name: 'email', type: 'text', label: 'E-mail', required: true, access: asReceived, admin: inLetter },
    {
      name: 'message',
      type: 'textarea',
      label: 'Message',
      required: true,
      access: asReceived,
      admin: inLetter,
    },
    {
      name: 'about',
      type: 'text',
      label: 'Page',
      access: asReceived,
      admin: inLetter,
    },
    {
      name: 'aboutDocument',
      type: 'relationship',
      relationTo: [...linkableCollections],
      label: 'Page, as it is today',
      access: asReceived,
      admin: { ...inLetter, disableListColumn: true },
    },
    {
      name: 'status',
      type: 'select',
      label: 'Where it stands',
      defaultValue: 'new',
      required: true,
      index: true,
      options: [
        { label: 'New', value: 'new' },
        { label: 'Read', value: 'read' },
        { label: 'Answered', value: 'answered' },
        { label: 'Archived', value: 'archived' },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'receivedAt',
      type: 'date',
      label: 'Received',
      required: true,
      index: true,
      access: asReceived,
      admin: { position: 'sidebar', date: moment },
    },
    {
      name: 'mailState',
      type: 'select',
      label: 'Mail to you',
      required: true,
      defaultValue: 'unset',
      access: asReceived,
      options: [
        { label: 'Waiting to be mailed', value: 'waiting' },
        { label: 'Mailed', value: 'mailed' },
        { label: 'Not mailed: no mail server is set up', value: 'unset' },
        { label: 'Not mailed: there is no address to mail to', value: 'nobody' },
        { label: 'Not mailed: the mail server did not take it', value: 'failed' },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'mailNote',
      type: 'text',
      label: 'What the mail server said',
      access: asReceived,
      admin: { position: 'sidebar', condition: (data) => Boolean(data['mailNote']), disableListColumn: true },
    },
    // Made by the site from what was written: what arrives twice is one enquiry.
    { name: 'enquiryId', type: 'text', required: true, unique: true, ...hidden },
    { name: 'aboutPath', type: 'text', ...hidden },
    { name: 'mailAttempts', type: 'number', required: true, defaultValue: 0, ...hidden },
    { name: 'mailNextTryAt', type: 'date', ...hidden },
  ],
}
