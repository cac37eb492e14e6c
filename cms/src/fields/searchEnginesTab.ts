import { MetaDescriptionField, MetaImageField, MetaTitleField } from '@payloadcms/plugin-seo/fields'
import type { NamedTab } from 'payload'

/** What search engines and shared links say of a page. What is left empty follows from the page itself. */
export const searchEnginesTab: NamedTab = {
  name: 'meta',
  label: 'Search engines and sharing',
  description:
    'Nothing here is needed: what you leave empty is taken from the page itself. Write something where a search result should say it differently.',
  fields: [
    MetaTitleField({ hasGenerateFn: true, overrides: { label: 'Title', localized: false, maxLength: 200 } }),
    MetaDescriptionField({
      hasGenerateFn: true,
      overrides: { label: 'Description', localized: false, maxLength: 600 },
    }),
    MetaImageField({
      hasGenerateFn: true,
      relationTo: 'media',
      overrides: {
        label: 'Picture',
        localized: false,
        admin: { description: 'Shown where someone shares a link to this page.' },
      },
    }),
  ],
}
