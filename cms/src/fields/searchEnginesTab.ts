import { MetaDescriptionField, MetaTitleField } from '@payloadcms/plugin-seo/fields'
import type { NamedTab } from 'payload'

import { pictureField } from './fileFields.ts'

/** What search engines and shared links say of a page. What is left empty follows from the page itself. */
export const searchEnginesTab: NamedTab = {
  name: 'meta',
  label: 'Search engines and sharing',
  description:
    'Nothing here is needed: what you leave empty is taken from the page itself. Write something where a search result should say it differently.',
  fields: [
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: '/searchEngines/SearchPreview.tsx#SearchPreview' } },
    },
    MetaTitleField({ hasGenerateFn: true, overrides: { label: 'Title', localized: false, maxLength: 200 } }),
    MetaDescriptionField({
      hasGenerateFn: true,
      overrides: { label: 'Description', localized: false, maxLength: 600 },
    }),
    pictureField({
      name: 'image',
      description: 'Shown where someone shares a link to this page. Left empty, one is made from the title.',
    }),
  ],
}
