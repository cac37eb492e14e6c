import type { GlobalConfig } from 'payload'

import { siteSettingsRules } from '../access/rules.ts'
import { globalAdmin } from '../admin/documentAdmin.ts'
import { savedByField } from '../fields/savedByField.ts'
import { bodyField } from '../fields/bodyField.ts'
import { pictureField } from '../fields/fileFields.ts'
import { namedLinksField } from '../fields/namedLinksField.ts'
import { phrasesField } from '../fields/phrasesField.ts'
import { rowsField } from '../fields/rowsField.ts'
import { lineField, linesField } from '../fields/textFields.ts'
import { globalPublishingHooks, globalVersions } from '../publishing/publishedDocument.ts'
import { globalEndpoints } from '../publishing/restoreVersion.ts'

/** Said at each list of links. */
const emptyLists = 'A link to a list that is still empty is shown as soon as there is something in it.'

export const Site: GlobalConfig = {
  slug: 'site',
  label: 'Site settings',
  admin: globalAdmin({ description: 'The frame of every page: names, navigation, footer, contact.' }),
  access: siteSettingsRules,
  versions: globalVersions,
  hooks: globalPublishingHooks,
  endpoints: globalEndpoints('site'),
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Names',
          fields: [
            lineField({ name: 'name', label: 'Name of the site', required: true }),
            lineField({ name: 'practitioner', label: 'Your name' }),
            lineField({ name: 'tagline', label: 'One line about you' }),
            linesField({
              name: 'description',
              label: 'Description',
              description: 'What search engines say of the site as a whole.',
            }),
            pictureField({
              description: 'Shown where someone shares a link to a page that has no picture of its own.',
            }),
          ],
        },
        {
          label: 'Navigation and footer',
          fields: [
            namedLinksField({ name: 'navigation', label: 'Navigation', description: emptyLists }),
            {
              name: 'footer',
              type: 'group',
              label: 'Footer',
              fields: [
                linesField({ name: 'text', label: 'Text' }),
                namedLinksField({ name: 'links', label: 'Links', description: emptyLists }),
              ],
            },
            rowsField({
              name: 'social',
              label: 'You elsewhere',
              one: 'Place',
              many: 'Places',
              rowTitle: 'label',
              description: 'Your profiles on other sites. They stand in the footer.',
              fields: [
                lineField({ name: 'label', label: 'Name of the place', required: true }),
                lineField({
                  name: 'address',
                  label: 'Address of your profile',
                  description: 'The whole address, with https:// in front.',
                  required: true,
                }),
              ],
            }),
          ],
        },
        {
          name: 'contact',
          label: 'Contact page',
          fields: [
            { ...lineField({ name: 'heading', label: 'Heading', required: true }), defaultValue: 'Contact' },
            bodyField(),
            lineField({
              name: 'email',
              label: 'E-mail address',
              description: 'Shown to everyone on the contact page.',
            }),
            {
              name: 'enquiriesKeptMonths',
              type: 'number',
              label: 'How long enquiries are kept, in months',
              defaultValue: 24,
              required: true,
              admin: {
                step: 1,
                description: 'After that time what people wrote to you through the contact page is deleted.',
              },
            },
          ],
        },
        { label: 'Words of the site', fields: [phrasesField] },
      ],
    },
    savedByField,
  ],
}
