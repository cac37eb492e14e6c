import type { GlobalConfig } from 'payload'

import { homeRules } from '../access/rules.ts'
import { globalAdmin } from '../admin/documentAdmin.ts'
import { bodyField } from '../fields/bodyField.ts'
import { invitationField } from '../fields/invitationField.ts'
import { manyField, oneField } from '../fields/relationFields.ts'
import { savedByField } from '../fields/savedByField.ts'
import { searchEnginesTab } from '../fields/searchEnginesTab.ts'
import { globalPublishingHooks, globalVersions } from '../publishing/publishedDocument.ts'
import { globalEndpoints } from '../publishing/restoreVersion.ts'

export const Home: GlobalConfig = {
  slug: 'home',
  label: 'Home page',
  admin: globalAdmin({ description: 'The first page that visitors see.' }),
  access: homeRules,
  versions: globalVersions,
  hooks: globalPublishingHooks,
  endpoints: globalEndpoints('home'),
  fields: [
    {
      name: 'headline',
      type: 'textarea',
      label: 'First words',
      required: true,
      admin: { description: 'Who you are, for whom, and what you do, in a sentence.' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'The page',
          fields: [
            bodyField({ name: 'introduction', label: 'Introduction' }),
            manyField({
              name: 'caseStudies',
              label: 'Case studies to show',
              to: 'case-studies',
              description: 'In this order. Left empty, the newest are shown.',
            }),
            oneField({
              name: 'testimonial',
              label: 'Testimonial to show',
              to: 'testimonials',
              description: 'Left empty, the newest is shown.',
            }),
            invitationField({ description: 'Also at the end of every other page that has none of its own.' }),
          ],
        },
        searchEnginesTab,
      ],
    },
    savedByField,
  ],
}
