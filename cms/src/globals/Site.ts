import type { GlobalConfig } from 'payload'

import { siteSettingsRules } from '../access/rules.ts'
import { globalAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { namedLinksField } from '../fields/namedLinksField.ts'
import { globalPublishingHooks, globalVersions } from '../publishing/publishedDocument.ts'
import { globalEndpoints } from '../publishing/restoreVersion.ts'

export const Site: GlobalConfig = {
  slug: 'site',
  label: 'Site settings',
  admin: globalAdmin({ description: 'The frame of every page: names, navigation, footer, contact.' }),
  access: siteSettingsRules,
  versions: globalVersions,
  hooks: globalPublishingHooks,
  endpoints: globalEndpoints('site'),
  fields: [
    { name: 'name', type: 'text', label: 'Name of the site', required: true },
    { name: 'practitioner', type: 'text', label: 'Your name' },
    { name: 'tagline', type: 'text', label: 'One line about you' },
    {
      name: 'description',
      type: 'textarea',
      label: 'Description',
      admin: { description: 'What search engines say of the site as a whole.' },
    },
    namedLinksField({ name: 'navigation', label: 'Navigation' }),
    {
      name: 'contact',
      type: 'group',
      label: 'Contact page',
      fields: [
        { name: 'heading', type: 'text', label: 'Heading', required: true, defaultValue: 'Contact' },
        bodyField(),
        {
          name: 'email',
          type: 'text',
          label: 'E-mail address',
          admin: { description: 'Shown to everyone on the contact page.' },
        },
      ],
    },
    {
      name: 'footer',
      type: 'group',
      label: 'Footer',
      fields: [
        { name: 'text', type: 'textarea', label: 'Text' },
        namedLinksField({ name: 'links', label: 'Links' }),
      ],
    },
  ],
}
