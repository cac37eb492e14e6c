import type { CollectionConfig } from 'payload'

import { nobody } from '../access/nobody.ts'
import { signedIn } from '../access/signedIn.ts'
import { siteOrSignedIn } from '../access/siteOrSignedIn.ts'
import { env } from '../env.ts'
import { imageSizes } from '../media/imageSizes.ts'
import { prepareUpload } from '../media/prepareUpload.ts'
import { recordMediaChange, recordMediaDeletion } from '../publishing/hooks/recordPublication.ts'
import { hashFiles } from '../publishing/hooks/hashFiles.ts'
import { findTrashedToo, nameTrashed } from '../publishing/hooks/nameTrashed.ts'

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture or file', plural: 'Pictures and files' },
  admin: {
    group: 'Library',
    description:
      'Pictures (JPEG, PNG, WebP, AVIF) and PDFs of up to 20 MB. Visitors see one when something published shows it.',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
    hideAPIURL: true,
    components: { edit: { beforeDocumentControls: ['/admin/MediaStatus.tsx#MediaStatus'] } },
  },
  access: {
    create: signedIn,
    read: siteOrSignedIn,
    readVersions: nobody,
    update: signedIn,
    delete: signedIn,
    unlock: nobody,
  },
  trash: true,
  hooks: {
    beforeOperation: [findTrashedToo, prepareUpload],
    beforeChange: [hashFiles],
    afterRead: [nameTrashed],
    afterChange: [recordMediaChange],
    afterDelete: [recordMediaDeletion],
  },
  upload: {
    staticDir: env.mediaDir,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    pasteURL: false,
    focalPoint: true,
    crop: false,
    adminThumbnail: 'small',
    imageSizes,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('x-content-type-options', 'nosniff')
      return headers
    },
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'What it shows',
      admin: {
        description: 'For people who do not see the picture: say what matters in it. For a PDF, its title.',
        condition: (data) => !data['decorative'],
      },
      validate: (
        value: string | null | undefined,
        { siblingData }: { siblingData: Partial<{ decorative: boolean }> },
      ) =>
        Boolean(value?.trim()) ||
        siblingData.decorative === true ||
        'Say what it shows, or mark it as decorative.',
    },
    {
      name: 'decorative',
      type: 'checkbox',
      label: 'Only decorative: it says nothing that the text does not say',
      defaultValue: false,
    },
    { name: 'caption', type: 'text', label: 'Caption' },
    { name: 'credit', type: 'text', label: 'Credit', admin: { description: 'Who made it.' } },
    // SHA-256 of each file, by file name. The site checks its copies against it.
    {
      name: 'hashes',
      type: 'json',
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
  ],
}
